package org.suivi.benchmarks.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatenessTest {

    /** 30 % of the State's budget revenue for local authorities: agreed for 2018, then announced for 2020. */
    private static final List<Deadline> TRANSFER =
            List.of(deadline("2018-12-31", Basis.AGREED, null), deadline("2020-12-31", Basis.UNILATERAL, "2019-08-15"));

    @Test
    void theTransferIsADayLateOnNewYearsDay() {
        Lateness lateness = on("2019-01-01", false, TRANSFER);
        assertThat(lateness)
                .isEqualTo(new Lateness(
                        DeadlineType.FIXED,
                        LocalDate.parse("2018-12-31"),
                        LocalDate.parse("2018-12-31"),
                        0,
                        false,
                        1L,
                        1L,
                        true));
    }

    @Test
    void anAnnouncementEndsNoDelay() {
        Lateness lateness = on("2019-09-01", false, TRANSFER);
        assertThat(lateness.due()).isEqualTo("2020-12-31");
        assertThat(lateness.firstAgreed()).isEqualTo("2018-12-31");
        assertThat(lateness.unilateral()).isTrue();
        assertThat(lateness.slips()).isOne();
        assertThat(lateness.overdueDays()).isZero();
        assertThat(lateness.overdueSinceFirstDays()).isEqualTo(244);
        assertThat(lateness.overdue()).isTrue();
    }

    @Test
    void aRevisionIsNotKnownBeforeItWasMade() {
        assertThat(on("2019-08-14", false, TRANSFER).slips()).isZero();
        assertThat(on("2019-08-15", false, TRANSFER).slips()).isOne();
    }

    @Test
    void anAgreedRevisionMovesTheDateThatBinds() {
        List<Deadline> revised =
                List.of(deadline("2016-06-20", Basis.AGREED, null), deadline("2017-06-20", Basis.AGREED, "2016-06-01"));
        Lateness lateness = on("2016-07-01", false, revised);
        assertThat(lateness.overdue()).isFalse();
        assertThat(lateness.overdueSinceFirstDays()).isEqualTo(11);
    }

    @Test
    void anEarlierDateIsNoSlip() {
        List<Deadline> revised =
                List.of(deadline("2017-06-20", Basis.AGREED, null), deadline("2016-06-20", Basis.AGREED, "2016-01-01"));
        assertThat(on("2016-02-01", false, revised).slips()).isZero();
    }

    @Test
    void ofOneDayWhatWasAgreedComesBeforeWhatWasAnnounced() {
        Deadline agreed = deadline("2017-06-20", Basis.AGREED, "2016-01-01");
        Deadline announced = deadline("2018-06-20", Basis.UNILATERAL, "2016-01-01");
        for (List<Deadline> inAnyOrder : List.of(List.of(agreed, announced), List.of(announced, agreed))) {
            Lateness lateness = on("2017-07-01", false, inAnyOrder);
            assertThat(lateness.due()).isEqualTo("2018-06-20");
            assertThat(lateness.slips()).isOne();
            assertThat(lateness.overdue()).isTrue();
        }
    }

    @Test
    void whatWasAgreedAwayIsLateNoMore() {
        Deadline dropped = new Deadline(
                "b",
                DeadlineType.CONDITIONAL,
                null,
                "once the census is done",
                null,
                Basis.AGREED,
                LocalDate.parse("2017-01-01"),
                null);
        List<Deadline> revised = List.of(deadline("2016-06-20", Basis.AGREED, null), dropped);
        assertThat(on("2016-12-31", false, revised).overdue()).isTrue();
        Lateness lateness = on("2017-01-01", false, revised);
        assertThat(lateness.overdue()).isFalse();
        assertThat(lateness.firstAgreed()).isEqualTo("2016-06-20");
    }

    @Test
    void whatIsDoneIsNotLate() {
        Lateness lateness = on("2025-01-01", true, TRANSFER);
        assertThat(lateness.overdue()).isFalse();
        assertThat(lateness.overdueDays()).isZero();
    }

    @Test
    void whatHasNoDateIsNeverLate() {
        Deadline permanent =
                new Deadline("b", DeadlineType.PERMANENT, null, "permanent", null, Basis.AGREED, null, null);
        Lateness lateness = on("2025-01-01", false, List.of(permanent));
        assertThat(lateness.overdue()).isFalse();
        assertThat(lateness.overdueDays()).isNull();
        assertThat(Lateness.on(LocalDate.parse("2025-01-01"), false, List.of())).isEmpty();
    }

    private static Lateness on(String day, boolean done, List<Deadline> revisions) {
        return Lateness.on(LocalDate.parse(day), done, revisions).orElseThrow();
    }

    private static Deadline deadline(String due, Basis basis, String since) {
        return new Deadline(
                "mali-2015.c14",
                DeadlineType.FIXED,
                LocalDate.parse(due),
                null,
                null,
                basis,
                since == null ? null : LocalDate.parse(since),
                null);
    }
}
