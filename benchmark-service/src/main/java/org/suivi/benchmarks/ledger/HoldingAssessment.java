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
import org.suivi.benchmarks.assessment.Score;
import org.suivi.benchmarks.benchmark.Shape;
import org.suivi.benchmarks.framework.JudgingPeriod;
import org.suivi.history.Version;

/**
 * The rule {@code LATEST_APPROVED}: of a benchmark, that assessment holds which the chosen organisation made, which was
 * approved, and whose period ends last of those that had ended by the day. Since version 2, a 3 of what is to be kept up is
 * true of its period only: afterwards it is still the last word, and counts as one, but nothing is done by it.
 *
 * @param ageDays since the end of the period
 * @param stale whether twice the framework's period has gone by since then, or it has lapsed
 * @param lapsed whether it is a 3 of a conduct to keep or to refrain from, and its period is over
 */
public record HoldingAssessment(Version<Assessment> assessment, long ageDays, boolean stale, boolean lapsed) {

    public static final String RULE = "LATEST_APPROVED";
    public static final int VERSION = 2;

    private static final Comparator<Version<Assessment>> BY_END = Comparator.comparing(
                    (Version<Assessment> each) -> each.body().period().to())
            .thenComparing(Version::id);

    /** Picks among the assessments of one benchmark, in whatever order they come. */
    public static Optional<HoldingAssessment> on(
            LocalDate day,
            String organisation,
            JudgingPeriod period,
            Shape shape,
            Collection<Version<Assessment>> ofBenchmark) {
        return ofBenchmark.stream()
                .filter(each -> each.body().organisation().equals(organisation) && counts(each, day))
                .max(BY_END)
                .map(each -> of(each, day, period, shape));
    }

    private static HoldingAssessment of(Version<Assessment> each, LocalDate day, JudgingPeriod period, Shape shape) {
        LocalDate end = each.body().period().to();
        boolean lapsed = shape.isKept() && each.body().score() == Score.WHOLE && day.isAfter(end);
        return new HoldingAssessment(
                each, ChronoUnit.DAYS.between(end, day), lapsed || day.isAfter(period.freshUntil(end)), lapsed);
    }

    /** Whether all of it is in force, by this assessment. */
    public boolean done() {
        return assessment.body().score() == Score.WHOLE && !lapsed;
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
