package org.suivi.events.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.events.actors.Memberships.Membership;

class MembershipsTest {

    private static final LocalDate EVER = LocalDate.MAX;

    @Test
    void aMemberBelongsToItsCoalitionFromTheFirstToTheLastDay() {
        Memberships memberships =
                new Memberships(List.of(membership("MNLA", "CMA", day("2014-06-30"), day("2023-02-09"))));

        assertThat(memberships.groupsOf("MNLA", day("2012-04-06"))).isEmpty();
        assertThat(memberships.groupsOf("MNLA", day("2014-06-30"))).containsExactly("CMA");
        assertThat(memberships.groupsOf("MNLA", day("2023-02-08"))).containsExactly("CMA");
        assertThat(memberships.groupsOf("MNLA", day("2023-02-09"))).isEmpty();
    }

    @Test
    void groupsOfGroupsCountOnTheSameDay() {
        Memberships memberships = new Memberships(List.of(
                membership("MNLA", "CMA", day("2014-06-30"), EVER), membership("CMA", "CSP", day("2021-05-06"), EVER)));

        assertThat(memberships.groupsOf("MNLA", day("2021-05-05"))).containsExactly("CMA");
        assertThat(memberships.groupsOf("MNLA", day("2022-01-01"))).containsExactly("CMA", "CSP");
    }

    @Test
    void throughoutAPeriodCountsWhatHeldOnEachOfItsDays() {
        Memberships memberships = new Memberships(List.of(
                membership("MSA", "CMA", day("2014-06-30"), day("2015-04-10")),
                membership("MSA", "CMA", day("2015-04-10"), day("2016-09-10")),
                membership("MSA", "PLATFORM", day("2015-04-20"), EVER)));

        assertThat(memberships.groupsThroughout("MSA", day("2015-04-01"), day("2015-04-30")))
                .containsExactly("CMA");
        assertThat(memberships.groupsThroughout("MSA", day("2015-05-01"), day("2015-05-31")))
                .containsExactly("CMA", "PLATFORM");
        assertThat(memberships.groupsThroughout("MSA", day("2016-09-01"), day("2016-09-30")))
                .containsExactly("PLATFORM");
    }

    @Test
    void aCycleOfCompetingClaimsEnds() {
        Memberships memberships = new Memberships(
                List.of(membership("A", "B", day("2015-01-01"), EVER), membership("B", "A", day("2015-01-01"), EVER)));

        assertThat(memberships.groupsOf("A", day("2016-01-01"))).containsExactly("B");
    }

    @Test
    void onlyWhatLeadsUpFromTheActorsIsTaken() {
        Memberships memberships = new Memberships(List.of(
                        membership("MNLA", "CMA", day("2014-06-30"), EVER),
                        membership("CMA", "CSP", day("2021-05-06"), EVER),
                        membership("CSP", "MNLA", day("2022-01-01"), EVER),
                        membership("GATIA", "PLATFORM", day("2014-08-14"), EVER)))
                .above(List.of("CMA"));

        assertThat(memberships.groupsOf("CMA", day("2021-06-01"))).containsExactly("CSP");
        assertThat(memberships.groupsOf("MNLA", day("2022-06-01"))).containsExactly("CMA", "CSP");
        assertThat(memberships.groupsOf("GATIA", day("2022-06-01"))).isEmpty();
    }

    private static Membership membership(String member, String coalition, LocalDate from, LocalDate to) {
        return new Membership(member, coalition, from, to);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
