package org.suivi.benchmarks.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.suivi.benchmarks.assessment.Assessment;
import org.suivi.benchmarks.assessment.ReviewState;
import org.suivi.benchmarks.framework.JudgingPeriod;
import org.suivi.history.Version;

/**
 * The rule {@code LATEST_APPROVED}: of a benchmark, that assessment holds which the chosen organisation made, which was
 * approved, and whose period ends last of those that had ended by the day.
 *
 * @param ageDays since the end of the period
 * @param stale whether twice the framework's period has gone by since then
 */
public record HoldingAssessment(Version<Assessment> assessment, long ageDays, boolean stale) {

    public static final String RULE = "LATEST_APPROVED";
    public static final int VERSION = 1;

    private static final Comparator<Version<Assessment>> BY_END = Comparator.comparing(
                    (Version<Assessment> each) -> each.body().period().to())
            .thenComparing(Version::id);

    /** Picks among the assessments of one benchmark, in whatever order they come. */
    public static Optional<HoldingAssessment> on(
            LocalDate day, String organisation, JudgingPeriod period, Collection<Version<Assessment>> ofBenchmark) {
        return ofBenchmark.stream()
                .filter(each -> each.body().organisation().equals(organisation) && counts(each, day))
                .max(BY_END)
                .map(each -> new HoldingAssessment(
                        each,
                        ChronoUnit.DAYS.between(each.body().period().to(), day),
                        day.isAfter(period.freshUntil(each.body().period().to()))));
    }

    /** How many other organisations had an approved assessment of it by then. */
    public static int others(LocalDate day, String organisation, Collection<Version<Assessment>> ofBenchmark) {
        Set<String> organisations = new HashSet<>();
        ofBenchmark.stream()
                .filter(each -> counts(each, day))
                .forEach(each -> organisations.add(each.body().organisation()));
        organisations.remove(organisation);
        return organisations.size();
    }

    private static boolean counts(Version<Assessment> each, LocalDate day) {
        return each.body().review() == ReviewState.APPROVED
                && !each.retracted()
                && !each.body().period().to().isAfter(day);
    }
}
