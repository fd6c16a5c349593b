package org.suivi.benchmarks.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suivi.benchmarks.assessment.Assessment;
import org.suivi.benchmarks.assessment.Score;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.deadline.Deadline;
import org.suivi.benchmarks.deadline.Lateness;
import org.suivi.benchmarks.framework.Framework;
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.benchmarks.party.Parties;
import org.suivi.benchmarks.party.PartyAct;
import org.suivi.history.Version;

/**
 * All that one line says of an instrument, as of one snapshot, from which the state on any day follows.
 *
 * @param organisation whose assessments count
 * @param assessments the approved ones of all organisations, by benchmark
 * @param deadlines by benchmark
 * @param leftOutUndated how many claims {@code publishedBy} left out
 */
public record Ledger(
        Version<Instrument> instrument,
        List<Version<PartyAct>> acts,
        Version<Framework> framework,
        String organisation,
        List<Version<Benchmark>> benchmarks,
        Map<String, List<Version<Assessment>>> assessments,
        Map<String, List<Version<Deadline>>> deadlines,
        int leftOutUndated) {

    /** The first day on which nothing of the instrument applies any more, if it had come by that day. */
    public Optional<LocalDate> endedBy(LocalDate day) {
        return Parties.endedBy(day, instrument.validity(), acts);
    }

    /** What holds for a benchmark; nothing after the instrument ended. */
    public Optional<HoldingAssessment> holding(String benchmark, LocalDate day) {
        return endedBy(day).isPresent()
                ? Optional.empty()
                : HoldingAssessment.on(
                        day, organisation, framework.body().period(), assessments.getOrDefault(benchmark, List.of()));
    }

    /** How many other organisations have an assessment of it. */
    int others(String benchmark, LocalDate day) {
        return endedBy(day).isPresent()
                ? 0
                : HoldingAssessment.others(day, organisation, assessments.getOrDefault(benchmark, List.of()));
    }

    /** How a benchmark stands to its deadline; nothing is due after the instrument ended. */
    Optional<Lateness> lateness(String benchmark, LocalDate day) {
        if (endedBy(day).isPresent()) {
            return Optional.empty();
        }
        boolean done = holding(benchmark, day)
                .filter(it -> it.assessment().body().score() == Score.WHOLE)
                .isPresent();
        List<Deadline> revisions = deadlines.getOrDefault(benchmark, List.of()).stream()
                .map(Version::body)
                .toList();
        return Lateness.on(day, done, revisions);
    }
}
