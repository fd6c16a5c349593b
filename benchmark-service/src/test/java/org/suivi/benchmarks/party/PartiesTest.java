package org.suivi.benchmarks.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suivi.benchmarks.party.Act.ACCEDED;
import static org.suivi.benchmarks.party.Act.CONSENTED;
import static org.suivi.benchmarks.party.Act.CONSENT_WITHDRAWN;
import static org.suivi.benchmarks.party.Act.DENOUNCED;
import static org.suivi.benchmarks.party.Act.INITIALLED;
import static org.suivi.benchmarks.party.Act.RESUMED;
import static org.suivi.benchmarks.party.Act.SIGNED;
import static org.suivi.benchmarks.party.Act.SUSPENDED;
import static org.suivi.benchmarks.party.Act.TERMINATED;
import static org.suivi.benchmarks.party.Act.WITHDREW;
import static org.suivi.benchmarks.party.Scope.MECHANISMS;
import static org.suivi.benchmarks.party.Scope.WHOLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;
import org.suivi.history.Version;

class PartiesTest {

    /** The agreement of 2015 as its parties acted on it. */
    private static final List<Version<PartyAct>> MALI_2015 = acts(
            act("CMA", null, INITIALLED, WHOLE, "2015-05-14"),
            act("GOV-ML", null, SIGNED, WHOLE, "2015-05-15"),
            act("PLATEFORME", null, SIGNED, WHOLE, "2015-05-15"),
            act("CMA", null, SIGNED, WHOLE, "2015-06-20"),
            act("CSP-PSD", "CMA", SUSPENDED, MECHANISMS, "2022-12-22"),
            act("GOV-ML", null, TERMINATED, WHOLE, "2024-01-25"));

    @Test
    void initiallingIsNotSigning() {
        assertThat(statesOn("2015-05-16", MALI_2015))
                .containsEntry("GOV-ML", PartyState.PARTY)
                .containsEntry("PLATEFORME", PartyState.PARTY)
                .containsEntry("CMA", PartyState.INITIALLED);
        assertThat(PartyState.INITIALLED.isParty()).isFalse();
    }

    @Test
    void theCoordinationIsAPartyFromTheDayItSigned() {
        assertThat(statesOn("2015-06-19", MALI_2015)).containsEntry("CMA", PartyState.INITIALLED);
        assertThat(statesOn("2015-06-20", MALI_2015)).containsEntry("CMA", PartyState.PARTY);
        assertThat(statesOn("2015-06-21", MALI_2015).values()).containsOnly(PartyState.PARTY);
    }

    @Test
    void whoeverActsOnBehalfOfAnotherMovesThatOtherAlone() {
        assertThat(statesOn("2023-01-01", MALI_2015))
                .containsEntry("CMA", PartyState.MECHANISMS_SUSPENDED)
                .containsEntry("PLATEFORME", PartyState.PARTY)
                .doesNotContainKey("CSP-PSD");
        assertThat(PartyState.MECHANISMS_SUSPENDED.isParty()).isTrue();
    }

    @Test
    void onceTerminatedNothingIsInForceForAnybody() {
        assertThat(statesOn("2024-01-24", MALI_2015)).doesNotContainValue(PartyState.ENDED);
        assertThat(statesOn("2024-01-25", MALI_2015).values()).containsOnly(PartyState.ENDED);
        assertThat(Parties.endedBy(day("2024-02-01"), Validity.ALWAYS, MALI_2015))
                .contains(day("2024-01-25"));
        assertThat(Parties.endedBy(day("2024-01-24"), Validity.ALWAYS, MALI_2015))
                .isEmpty();
    }

    @Test
    void aMandateRunsOutOnTheDayAfterItsLast() {
        Validity mandate = new Validity(UncertainDate.parse("2022-06-29"), UncertainDate.parse("2023-06-30"));
        assertThat(Parties.endedBy(day("2023-06-30"), mandate, List.of())).isEmpty();
        assertThat(Parties.endedBy(day("2023-07-01"), mandate, List.of())).contains(day("2023-07-01"));
    }

    @Test
    void aHostThatWithdrawsItsConsentIsNoParty() {
        List<Version<PartyAct>> mandate = acts(
                act("GOV-ML", null, CONSENTED, WHOLE, "2013-07-01"),
                act("GOV-ML", null, CONSENT_WITHDRAWN, WHOLE, "2023-06-16"));
        assertThat(statesOn("2023-06-15", mandate)).containsEntry("GOV-ML", PartyState.CONSENTING);
        assertThat(statesOn("2023-06-16", mandate)).containsEntry("GOV-ML", PartyState.CONSENT_WITHDRAWN);
    }

    @Test
    void comingBackToTheMechanismsDoesNotLiftTheSuspensionOfTheWhole() {
        List<Version<PartyAct>> acts = acts(
                act("A", null, ACCEDED, WHOLE, "2015"),
                act("A", null, SUSPENDED, WHOLE, "2016-02"),
                act("A", null, RESUMED, MECHANISMS, "2016-03"),
                act("A", null, RESUMED, WHOLE, "2016-04"));
        assertThat(statesOn("2016-03-31", acts)).containsEntry("A", PartyState.SUSPENDED);
        assertThat(statesOn("2016-04-30", acts)).containsEntry("A", PartyState.PARTY);
    }

    @Test
    void whoeverHasLeftStaysOutUntilItAccedesAgain() {
        List<Version<PartyAct>> acts = acts(
                act("A", null, SIGNED, WHOLE, "2015-01-01"),
                act("A", null, WITHDREW, WHOLE, "2016-01-01"),
                act("A", null, RESUMED, WHOLE, "2016-02-01"),
                act("A", null, DENOUNCED, WHOLE, "2016-03-01"),
                act("A", null, ACCEDED, WHOLE, "2017-01-01"));
        assertThat(statesOn("2016-02-02", acts)).containsEntry("A", PartyState.WITHDRAWN);
        assertThat(statesOn("2016-12-31", acts)).containsEntry("A", PartyState.DENOUNCED);
        assertThat(statesOn("2017-01-01", acts)).containsEntry("A", PartyState.PARTY);
    }

    @Test
    void anActCountsFromTheLastDayOnWhichItMayHaveBeenDone() {
        List<Version<PartyAct>> acts = acts(act("A", null, SIGNED, WHOLE, "2015-06"));
        assertThat(statesOn("2015-06-29", acts)).isEmpty();
        assertThat(statesOn("2015-06-30", acts)).containsEntry("A", PartyState.PARTY);
    }

    @Test
    void theOrderInWhichActsWereRecordedDoesNotMatter() {
        List<Version<PartyAct>> reversed = new ArrayList<>(MALI_2015);
        Collections.reverse(reversed);
        assertThat(statesOn("2023-01-01", reversed)).isEqualTo(statesOn("2023-01-01", MALI_2015));
    }

    private static Map<String, PartyState> statesOn(String day, List<Version<PartyAct>> acts) {
        return Parties.on(day(day), Validity.ALWAYS, acts).stream()
                .collect(Collectors.toMap(Parties.Standing::actor, Parties.Standing::state));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static PartyAct act(String actor, String onBehalfOf, Act act, Scope scope, String date) {
        return new PartyAct("i", actor, onBehalfOf, act, scope, null, UncertainDate.parse(date), null);
    }

    private static List<Version<PartyAct>> acts(PartyAct... acts) {
        return Arrays.stream(acts)
                .map(act -> new Version<>(
                        act.actor() + act.act() + act.date(),
                        1,
                        Version.State.ACTIVE,
                        act,
                        Validity.ALWAYS,
                        Provenance.UNKNOWN,
                        null,
                        Instant.EPOCH,
                        null,
                        "suivi-editors",
                        "somebody",
                        null))
                .toList();
    }
}
