package org.suivi.benchmarks.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.suivi.benchmarks.assessment.Assessment;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.deadline.Deadline;
import org.suivi.benchmarks.deadline.Lateness;
import org.suivi.benchmarks.dependency.Dependency;
import org.suivi.benchmarks.dependency.DependencyType;
import org.suivi.benchmarks.framework.Framework;
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.benchmarks.party.Parties;
import org.suivi.benchmarks.party.PartyAct;
import org.suivi.history.Version;

/**
 * All that one line says of an instrument, as of one snapshot, from which the state on any day follows.
 *
 * @param organisation whose assessments count
 * @param listed the benchmarks by code, in the order of the codes
 * @param assessments the approved ones of all organisations, by benchmark
 * @param deadlines by benchmark
 * @param dependencies by the benchmark that depends
 * @param elsewhere by code, the ledgers of those that a benchmark here depends on and that another framework lists
 * @param leftOutUndated how many claims {@code publishedBy} left out
 */
public record Ledger(
        Version<Instrument> instrument,
        List<Version<PartyAct>> acts,
        Version<Framework> framework,
        String organisation,
        Map<String, Version<Benchmark>> listed,
        Map<String, List<Version<Assessment>>> assessments,
        Map<String, List<Version<Deadline>>> deadlines,
        Map<String, List<Version<Dependency>>> dependencies,
        Map<String, Ledger> elsewhere,
        int leftOutUndated) {

    /** The same claims, of which the assessments of another organisation count. */
    public Ledger judgedBy(String other) {
        return new Ledger(
                instrument,
                acts,
                framework,
                other,
                listed,
                assessments,
                deadlines,
                dependencies,
                elsewhere,
                leftOutUndated);
    }

    /** All that it lists, by code. */
    public Collection<Version<Benchmark>> benchmarks() {
        return listed.values();
    }

    /** The benchmark of that code, here or where another framework lists it; none where it was taken back. */
    public Optional<Version<Benchmark>> benchmark(String code) {
        return lineOf(code).map(line -> line.listed.get(code));
    }

    /** The first day on which nothing of the instrument applies any more, if it had come by that day. */
    public Optional<LocalDate> endedBy(LocalDate day) {
        return Parties.endedBy(day, instrument.validity(), acts);
    }

    /** What holds for a benchmark; nothing after its instrument ended. */
    public Optional<HoldingAssessment> holding(String benchmark, LocalDate day) {
        return lineOf(benchmark).flatMap(line -> line.holdingHere(benchmark, day));
    }

    private Optional<HoldingAssessment> holdingHere(String benchmark, LocalDate day) {
        Version<Benchmark> judged = listed.get(benchmark);
        return endedBy(day).isPresent() || judged == null
                ? Optional.empty()
                : HoldingAssessment.on(
                        day,
                        organisation,
                        framework.body().period(),
                        judged.body().shape(),
                        assessments.getOrDefault(benchmark, List.of()));
    }

    /** The score that holds, 0 to 3; none where nothing holds, or what holds could not be scored. */
    public Optional<Integer> points(String benchmark, LocalDate day) {
        return holding(benchmark, day)
                .flatMap(it -> it.assessment().body().score().points());
    }

    /** Whether all of it is in force; of what is to be kept up, whether it was assessed to have been kept on that very day. */
    public boolean done(String benchmark, LocalDate day) {
        return holding(benchmark, day).filter(HoldingAssessment::done).isPresent();
    }

    /** How many other organisations have an assessment of it. */
    public int others(String benchmark, LocalDate day) {
        return endedBy(day).isPresent()
                ? 0
                : HoldingAssessment.others(day, organisation, assessments.getOrDefault(benchmark, List.of()));
    }

    /** How a benchmark stands to its deadline; nothing is due after the instrument ended. */
    public Optional<Lateness> lateness(String benchmark, LocalDate day) {
        if (endedBy(day).isPresent()) {
            return Optional.empty();
        }
        List<Deadline> revisions = deadlines.getOrDefault(benchmark, List.of()).stream()
                .sorted(Comparator.comparing(Version::recordedFrom))
                .map(Version::body)
                .toList();
        return Lateness.on(day, done(benchmark, day), revisions);
    }

    /** Each statement that a benchmark requires another, of those that both stand. */
    public Stream<Version<Dependency>> required(String benchmark) {
        return dependencies.getOrDefault(benchmark, List.of()).stream()
                .filter(each -> each.body().type() == DependencyType.REQUIRES)
                .filter(each -> lineOf(each.body().on()).isPresent());
    }

    /**
     * What blocks a benchmark: those that it requires and of which nothing is in being, scored 0 or by nobody. What is done is
     * not blocked, and what is of an instrument that has ended blocks nothing.
     */
    public List<String> blockedBy(String benchmark, LocalDate day) {
        if (endedBy(day).isPresent() || done(benchmark, day)) {
            return List.of();
        }
        return required(benchmark)
                .map(each -> each.body().on())
                .filter(each -> applies(each, day) && points(each, day).orElse(0) == 0)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the instrument of a benchmark is still in force. */
    public boolean applies(String benchmark, LocalDate day) {
        return lineOf(benchmark).filter(line -> line.endedBy(day).isEmpty()).isPresent();
    }

    private Optional<Ledger> lineOf(String benchmark) {
        return listed.containsKey(benchmark) ? Optional.of(this) : Optional.ofNullable(elsewhere.get(benchmark));
    }
}
