package org.suivi.events.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.suivi.events.account.Casualty;
import org.suivi.events.account.CasualtyGroup;
import org.suivi.events.account.DatePrecision;
import org.suivi.events.account.Harm;
import org.suivi.events.account.IncidentType;
import org.suivi.events.account.When;
import org.suivi.events.actors.Involved;
import org.suivi.events.actors.Resolution;
import org.suivi.events.actors.ResolvedParticipant;
import org.suivi.events.incident.IncidentContent;
import org.suivi.events.incident.Verification;
import org.suivi.events.location.Place;
import org.suivi.events.location.PlacePrecision;
import org.suivi.events.reference.RowJson;
import org.suivi.events.terms.PassOn;
import org.suivi.events.terms.Sensitivity;

class ProtectionPolicyTest {

    @Test
    void ofARestrictedIncidentThePublicGetsTheAreaAndTheMonth() {
        IncidentContent shown = shown(content(Sensitivity.RESTRICTED, PassOn.ALL));

        assertThat(shown.date())
                .isEqualTo(new When(LocalDate.of(2015, 4, 1), LocalDate.of(2015, 4, 30), DatePrecision.MONTH));
        assertThat(shown.place()).isEqualTo(new Place(null, null, PlacePrecision.ADM1, null, null, null, "ML", null));
        assertThat(shown.area()).isEqualTo("ML-7");
        assertThat(shown.generalised()).isNotNull();
    }

    @Test
    void ofARestrictedIncidentNothingLeadsBackToItsSource() {
        IncidentContent shown = shown(content(Sensitivity.RESTRICTED, PassOn.ALL));

        assertThat(RowJson.document(shown))
                .doesNotContain(
                        "joc", "minusma", "Ménaka", "witness", "https", "SIR", "RAW NAME", "2015-04-27", "report-1");
    }

    @Test
    void personsAndUnresolvedNamesAreLeftOutAndSoAreTheGroupsOfPersons() {
        IncidentContent shown = shown(content(Sensitivity.RESTRICTED, PassOn.ALL));

        assertThat(shown.participants()).extracting(ResolvedParticipant::actor).containsExactly("GATIA");
        assertThat(shown.involved())
                .containsExactly(
                        new Involved("GATIA", Involved.Via.NAMED), new Involved("PLATFORM", Involved.Via.MEMBER));
    }

    @Test
    void aPublicIncidentIsShownAsItIsWithoutItsReports() {
        IncidentContent shown = shown(content(Sensitivity.PUBLIC, PassOn.ALL));

        assertThat(shown.date()).isEqualTo(When.on(LocalDate.of(2015, 4, 27)));
        assertThat(shown.place().name()).isEqualTo("Ménaka");
        assertThat(shown.reports()).isEmpty();
        assertThat(shown.participants()).extracting(ResolvedParticipant::actor).doesNotContain("LEADER");
    }

    @Test
    void whoeverMayNotKnowTheDayIsToldOfGroupsOfTheWholeMonthAlone() {
        assertThat(shown(content(Sensitivity.PUBLIC, PassOn.ALL)).involved())
                .contains(new Involved("ALLIANCE", Involved.Via.MEMBER));
        assertThat(shown(content(Sensitivity.RESTRICTED, PassOn.ALL)).involved())
                .doesNotContain(new Involved("ALLIANCE", Involved.Via.MEMBER));
    }

    @Test
    void ofANameThatNoActorBearsThePublicGetsTheSideAlone() {
        IncidentContent shown = shown(content(Sensitivity.PUBLIC, PassOn.ALL));

        assertThat(shown.participants())
                .contains(new ResolvedParticipant("B", null, null, null, null, null, Resolution.NO_MATCH));
        assertThat(RowJson.document(shown)).doesNotContain("RAW NAME");
        assertThat(shown.generalised())
                .isEqualTo(new IncidentContent.Generalised(List.of("participants"), ProtectionPolicy.VERSION));
    }

    @Test
    void nothingIsShownOfWhatIsConfidentialOrMayNotBePassedOn() {
        assertThat(ProtectionPolicy.publishes(content(Sensitivity.CONFIDENTIAL, PassOn.ALL)))
                .isFalse();
        assertThat(ProtectionPolicy.publishes(content(Sensitivity.PUBLIC, PassOn.NONE)))
                .isFalse();
        assertThat(ProtectionPolicy.publishes(content(Sensitivity.PUBLIC, PassOn.DERIVED)))
                .isFalse();
    }

    @Test
    void theEmbargoEndsWithTheMonthInWhichItWasRecorded() {
        Instant recorded = Instant.parse("2026-11-21T09:00:00Z");

        assertThat(ProtectionPolicy.publicFrom(content(Sensitivity.RESTRICTED, PassOn.ALL), recorded))
                .isEqualTo(Instant.parse("2026-12-01T00:00:00Z"));
        assertThat(ProtectionPolicy.publicFrom(content(Sensitivity.PUBLIC, PassOn.ALL), recorded))
                .isEqualTo(recorded);
    }

    private static IncidentContent shown(IncidentContent exact) {
        return ProtectionPolicy.forPublic(exact, area -> "ML-7", ProtectionPolicyTest::groups)
                .orElseThrow();
    }

    /** GATIA joined the ALLIANCE in the middle of the month. */
    private static Function<String, Set<String>> groups(LocalDate first, LocalDate last) {
        boolean joined = !first.isBefore(LocalDate.of(2015, 4, 15));
        return actor -> switch (actor) {
            case "GATIA" -> joined ? Set.of("PLATFORM", "ALLIANCE") : Set.of("PLATFORM");
            case "LEADER" -> Set.of("SECRET-GROUP");
            default -> Set.of();
        };
    }

    private static IncidentContent content(Sensitivity sensitivity, PassOn passOn) {
        return new IncidentContent(
                IncidentType.ARMED_CLASH,
                When.on(LocalDate.of(2015, 4, 27)),
                new Place(15.918, 2.402, PlacePrecision.EXACT, "Ménaka", null, null, "ML", null),
                "ML-7-1",
                List.of(
                        new ResolvedParticipant("A", null, "Gatia", null, "GATIA", "ARMED_GROUP", Resolution.MATCH),
                        new ResolvedParticipant("A", null, "A leader", null, "LEADER", "PERSON", Resolution.MATCH),
                        new ResolvedParticipant("B", null, "RAW NAME", null, null, null, Resolution.NO_MATCH)),
                List.of(),
                List.of(new Casualty("A", CasualtyGroup.ARMED_GROUP, Harm.KILLED, 9, 9, 19, "FR")),
                null,
                List.of("ceasefire-2014"),
                Verification.REPORTED,
                null,
                false,
                sensitivity,
                passOn,
                "minusma",
                "joc",
                "cc-by-4.0",
                null,
                "what the witness saw",
                List.of("https://example.org/sir"),
                null,
                List.of(),
                "SIR-2015-0427",
                LocalDate.of(2015, 4, 29),
                List.of("report-1"),
                null);
    }
}
