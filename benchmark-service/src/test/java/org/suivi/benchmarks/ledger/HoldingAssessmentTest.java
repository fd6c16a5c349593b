package org.suivi.benchmarks.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suivi.benchmarks.assessment.AssessedPeriod;
import org.suivi.benchmarks.assessment.Assessment;
import org.suivi.benchmarks.assessment.Attribution;
import org.suivi.benchmarks.assessment.ReviewState;
import org.suivi.benchmarks.assessment.Score;
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

    private static Optional<HoldingAssessment> on(String day) {
        return HoldingAssessment.on(LocalDate.parse(day), "us", JudgingPeriod.YEAR, ALL);
    }

    private static Version<Assessment> of(String id, String organisation, String to, ReviewState review) {
        LocalDate end = LocalDate.parse(to);
        Assessment assessment = new Assessment(
                "b",
                "f",
                organisation,
                Attribution.OWN,
                new AssessedPeriod(end.minusMonths(1), end),
                review,
                Score.SUBSTANTIAL,
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
