package org.suivi.events.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.suivi.events.account.Account;
import org.suivi.events.account.Casualty;
import org.suivi.events.account.CasualtyGroup;
import org.suivi.events.account.Harm;
import org.suivi.events.account.IncidentType;
import org.suivi.events.account.Participant;
import org.suivi.events.account.ParticipantRole;
import org.suivi.events.account.When;
import org.suivi.events.intake.ReportCommand.OnOther;
import org.suivi.events.intake.ReportCommand.Reporter;
import org.suivi.events.location.Place;
import org.suivi.events.location.PlacePrecision;
import org.suivi.events.reference.RowJson;
import org.suivi.events.terms.PassOn;
import org.suivi.events.terms.Sensitivity;
import org.suivi.events.terms.Sources;

class PreparedReportTest {

    private static final LocalDate DAY = LocalDate.of(2015, 4, 27);
    private static final Sources.Terms TERMS =
            new Sources.Terms("minusma", "restricted-use", PassOn.ALL, Sensitivity.PUBLIC);

    /** What databases hold was hashed over the account as an object: written otherwise, every report would come as a correction. */
    @Test
    void aReportIsTheSameAsWhenItsHashWasFirstRecorded() {
        Account account = menaka("Ménaka \"and around\"");

        String hash = prepared(account).contentHash();

        assertThat(hash)
                .isEqualTo(RowJson.hash(new Recorded(account, "restricted-use", null, DAY.plusDays(1), "S/2015/426")));
        assertThat(hash).isNotEqualTo(prepared(menaka("Ménaka")).contentHash());
    }

    private static PreparedReport prepared(Account account) {
        ReportCommand command = new ReportCommand(
                "minusma-joc",
                "key",
                null,
                account,
                null,
                null,
                Instant.parse("2015-04-28T06:00:00Z"),
                DAY.plusDays(1),
                "S/2015/426",
                "{}",
                List.of(),
                null,
                new Reporter("minusma", "tester"),
                OnOther.REFUSE);
        return PreparedReport.of(command, TERMS, PassOn.ALL, "ML-MENAKA", Instant.EPOCH);
    }

    private static Account menaka(String name) {
        return new Account(
                IncidentType.ARMED_CLASH,
                When.on(DAY),
                new Place(15.918, 2.402, PlacePrecision.EXACT, name, null, null, "ML", null),
                List.of(new Participant("A", ParticipantRole.INITIATOR, "GATIA", null)),
                List.of(new Casualty(null, CasualtyGroup.ARMED_GROUP, Harm.KILLED, 9, 9, 19, null)),
                null,
                List.of(),
                false,
                null,
                "Line\nbreak",
                List.of(),
                null);
    }

    /** The fields over which a report was hashed from the first release on. */
    private record Recorded(
            Account account,
            String licence,
            @Nullable Sensitivity sensitivity,
            @Nullable LocalDate publishedOn,
            @Nullable String citation) {}
}
