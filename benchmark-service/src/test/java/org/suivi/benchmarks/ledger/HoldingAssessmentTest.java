package org.suivi.benchmarks.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suivi.benchmarks.assessment.AssessedPeriod;
import org.suivi.benchmarks.assessment.Assessment;
import org.suivi.benchmarks.assessment.Attribution;
import org.suivi.benchmarks.assessment.ReviewState;
import org.suivi.benchmarks.assessment.Score;
import org.suivi.benchmarks.benchmark.Shape;
import org.suivi.benchmarks.framework.JudgingPeriod;
import org.suivi.history.Provenance;
import org.suivi.history.Validity;
import org.suivi.history.Version;

class HoldingAssessmentTest {

    private static final Version<Assessment> EARLY = of("early", "us", "2016-12-31", ReviewState.APPROVED);
    private static final Version<Assessment> LATE = of("late", "us", "2018-12-31", ReviewState.APPROVED);
    private static final Version<Assessment> THEIRS = of("theirs", "them", "2019-06-30", ReviewState.APPROVED);
    private static final Version<Assessment> DRAFT = of("draft", "us", "2019-06-30", ReviewState.DRAFT);
    private static final List<Version<Assessment>> ALL = List.of(LATE, DRAFT, EARLY, THEIRS);

    @Test
    void theLatestThatHadEndedHolds() {
        assertThat(on("2018-12-30")).map(HoldingAssessment::assessment).contains(EARLY);
        assertThat(on("2018-12-31")).map(HoldingAssessment::assessment).contains(LATE);
        assertThat(on("2016-12-30")).isEmpty();
    }

    @Test
    void aDraftDoesNotHoldNorDoesWhatAnotherOrganisationJudged() {
        assertThat(on("2019-12-31")).map(HoldingAssessment::assessment).contains(LATE);
        assertThat(HoldingAssessment.others(LocalDate.parse("2019-12-31"), "us", ALL))
                .isOne();
        assertThat(HoldingAssessment.others(LocalDate.parse("2019-06-29"), "us", ALL))
                .isZero();
    }

    @Test
    void itIsStaleAfterTwoPeriodsOfTheFramework() {
        assertThat(on("2019-01-01").orElseThrow().ageDays()).isOne();
        assertThat(on("2020-12-31").orElseThrow().stale()).isFalse();
        assertThat(on("2021-01-01").orElseThrow().stale()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Shape.class,
            names = {"CONTINUOUS", "PROHIBITION"})
    void whatIsToBeKeptIsDoneForThePeriodOnly(Shape shape) {
        List<Version<Assessment>> kept = List.of(of("kept", "us", "2018-10-26", ReviewState.APPROVED, Score.WHOLE));
        HoldingAssessment then = on("2018-10-26", shape, kept).orElseThrow();
        assertThat(then.done()).isTrue();
        assertThat(then.lapsed()).isFalse();
        assertThat(then.stale()).isFalse();
        HoldingAssessment after = on("2018-10-27", shape, kept).orElseThrow();
        assertThat(after.assessment().body().score()).isEqualTo(Score.WHOLE);
        assertThat(after.done()).isFalse();
        assertThat(after.lapsed()).isTrue();
        assertThat(after.stale()).isTrue();
    }

    @Test
    void whatIsDeliveredStaysDone() {
        List<Version<Assessment>> built = List.of(of("built", "us", "2018-10-26", ReviewState.APPROVED, Score.WHOLE));
        HoldingAssessment after = on("2018-12-31", Shape.DELIVERABLE, built).orElseThrow();
        assertThat(after.done()).isTrue();
        assertThat(after.stale()).isFalse();
    }

    @Test
    void whatWasKeptInPartDoesNotLapse() {
        assertThat(on("2019-01-01", Shape.CONTINUOUS, ALL).orElseThrow().lapsed())
                .isFalse();
    }

    private static Optional<HoldingAssessment> on(String day) {
        return on(day, Shape.DELIVERABLE, ALL);
    }

    private static Optional<HoldingAssessment> on(String day, Shape shape, List<Version<Assessment>> all) {
        return HoldingAssessment.on(LocalDate.parse(day), "us", JudgingPeriod.YEAR, shape, all);
    }

    private static Version<Assessment> of(String id, String organisation, String to, ReviewState review) {
        return of(id, organisation, to, review, Score.SUBSTANTIAL);
    }

    private static Version<Assessment> of(String id, String organisation, String to, ReviewState review, Score score) {
        LocalDate end = LocalDate.parse(to);
        Assessment assessment = new Assessment(
                "b",
                "f",
                organisation,
                Attribution.OWN,
                new AssessedPeriod(end.minusMonths(1), end),
                review,
                score,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
        return new Version<>(
                id,
                1,
                Version.State.ACTIVE,
                assessment,
                Validity.ALWAYS,
                Provenance.UNKNOWN,
                null,
                Instant.EPOCH,
                null,
                organisation,
                "somebody",
                null);
    }
}
