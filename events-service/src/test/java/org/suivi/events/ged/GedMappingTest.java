package org.suivi.events.ged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suivi.events.ged.GedFiles.file;
import static org.suivi.events.ged.GedFiles.header;
import static org.suivi.events.ged.GedFiles.line;
import static org.suivi.events.ged.GedFiles.menaka;
import static org.suivi.events.ged.GedFiles.reported;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suivi.events.account.Account;
import org.suivi.events.account.Casualty;
import org.suivi.events.account.CasualtyGroup;
import org.suivi.events.account.DatePrecision;
import org.suivi.events.account.Deaths;
import org.suivi.events.account.Harm;
import org.suivi.events.account.IncidentType;
import org.suivi.events.account.Participant;
import org.suivi.events.account.ParticipantRole;
import org.suivi.events.account.When;
import org.suivi.events.files.ReadRow;
import org.suivi.events.files.RowIssue;
import org.suivi.events.intake.ReportCommand;
import org.suivi.events.location.PlacePrecision;

class GedMappingTest {
    @Test
    void theSidesTakePartAndTheirDeadAreToldBySide() {
        Account account = account(menaka(1));

        assertThat(account.participants())
                .containsExactly(
                        new Participant("A", ParticipantRole.INITIATOR, "GATIA", null),
                        new Participant("B", ParticipantRole.TARGET, "CMA", null));
        assertThat(account.casualties())
                .containsExactly(
                        new Casualty("A", CasualtyGroup.ARMED_GROUP, Harm.KILLED, 2, 2, 2, null),
                        new Casualty("B", CasualtyGroup.ARMED_GROUP, Harm.KILLED, 6, 6, 6, null),
                        new Casualty(null, CasualtyGroup.CIVILIAN, Harm.KILLED, 1, 1, 1, null),
                        new Casualty(null, CasualtyGroup.TOTAL, Harm.KILLED, 9, 9, 19, null));
        assertThat(account.deaths()).isEqualTo(new Deaths(9, 9, 19));
    }

    @Test
    void civiliansAreNoActor() {
        Map<GedColumn, String> row = menaka(1);
        row.put(GedColumn.TYPE_OF_VIOLENCE, "3");
        row.put(GedColumn.SIDE_B, "Civilians");

        assertThat(account(row).type()).isEqualTo(IncidentType.KILLING_OF_CIVILIANS);
        assertThat(account(row).participants()).extracting(Participant::name).containsExactly("GATIA");
    }

    @Test
    void aGovernmentsDeadAreOfAStateForce() {
        Map<GedColumn, String> row = menaka(1);
        row.put(GedColumn.TYPE_OF_VIOLENCE, "1");
        row.put(GedColumn.SIDE_A, "Government of Mali");

        Account account = account(row);

        assertThat(account.type()).isEqualTo(IncidentType.ARMED_CLASH);
        assertThat(account.codes()).isNotNull().extracting("ucdp").isEqualTo(1);
        assertThat(account.casualties().getFirst().group()).isEqualTo(CasualtyGroup.STATE_FORCE);
    }

    @Test
    void precisionsAreRanks() {
        Map<GedColumn, String> row = menaka(1);
        row.put(GedColumn.WHERE_PREC, "6");
        row.put(GedColumn.DATE_PREC, "4");

        assertThat(account(row).place().precision()).isEqualTo(PlacePrecision.COUNTRY);
        assertThat(account(row).date().precision()).isEqualTo(DatePrecision.MONTH);
    }

    @Test
    void whatIsKnownToTheDayAndTookTwoIsOfDays() {
        Map<GedColumn, String> row = menaka(1);
        row.put(GedColumn.DATE_PREC, "1");
        row.put(GedColumn.DATE_START, "2015-04-27");
        row.put(GedColumn.DATE_END, "2015-04-28");

        assertThat(account(row).date())
                .isEqualTo(new When(LocalDate.of(2015, 4, 27), LocalDate.of(2015, 4, 28), DatePrecision.DAYS));
        row.put(GedColumn.DATE_END, "2015-04-27");
        assertThat(account(row).date().precision()).isEqualTo(DatePrecision.DAY);
    }

    @Test
    void anUnclearEventIsAnAggregate() {
        Map<GedColumn, String> row = menaka(1);
        row.put(GedColumn.EVENT_CLARITY, "2");

        assertThat(account(row).aggregate()).isTrue();
        assertThat(account(menaka(1)).aggregate()).isFalse();
    }

    @Test
    void boundsOutOfOrderAreTakenAndFlagged() {
        Map<GedColumn, String> row = menaka(1);
        row.put(GedColumn.LOW, "12");

        ReadRow.Reported read = read(row);

        assertThat(read.report().account().deaths()).isEqualTo(new Deaths(12, 9, 19));
        assertThat(read.report().flags()).containsExactly(ReportCommand.CASUALTIES_UNORDERED);
        assertThat(read.warnings())
                .containsExactly(
                        new RowIssue("low", "bounds-out-of-order", "low 12, best 9, high 19 were taken as they stand"));
    }

    @Test
    void whatIsMissingIsNoNumber() {
        Map<GedColumn, String> row = menaka(1);
        row.put(GedColumn.DEATHS_A, "-1");
        row.put(GedColumn.LOW, "-1");
        row.put(GedColumn.HIGH, "");
        row.put(GedColumn.LONGITUDE, "-1");

        Account account = account(row);

        assertThat(account.casualties()).noneMatch(casualty -> "A".equals(casualty.side()));
        assertThat(account.deaths()).isEqualTo(new Deaths(9, 9, 9));
        assertThat(account.place().lon()).isEqualTo(-1.0);
    }

    @Test
    void aCountryNobodyKnowsIsFlagged() {
        Map<GedColumn, String> row = menaka(1);
        row.put(GedColumn.COUNTRY, "Azawad");

        ReadRow.Reported read = read(row);

        assertThat(read.report().account().place().country()).isNull();
        assertThat(read.warnings()).extracting(RowIssue::code).containsExactly("unknown-country");
    }

    @Test
    void addressesInTheSourcesAreLinks() {
        assertThat(account(menaka(1)).urls()).containsExactly("https://example.org/menaka");
        assertThat(read(menaka(1)).report().citation()).startsWith("A wire,2015-04-27");
    }

    private static Account account(Map<GedColumn, String> row) {
        return read(row).report().account();
    }

    private static ReadRow.Reported read(Map<GedColumn, String> row) {
        return reported(GedFiles.read(file(header(), line(row))).getFirst());
    }
}
