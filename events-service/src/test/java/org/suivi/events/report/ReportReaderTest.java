package org.suivi.events.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suivi.events.account.DatePrecision;
import org.suivi.events.intake.ReportCommand;
import org.suivi.events.intake.ReportCommand.OnOther;
import org.suivi.events.intake.ReportCommand.Reporter;
import org.suivi.events.intake.ReportOutcome.Fault;
import org.suivi.events.location.PlacePrecision;
import org.suivi.events.report.ReportReader.Under;

class ReportReaderTest {

    private static final String LEAST =
            "\"source\": \"joc\", \"type\": \"ARMED_CLASH\", \"date\": {\"from\": \"2015-04-27\"}, \"place\": {\"country\": \"ML\"}";

    private final List<Fault> faults = new ArrayList<>();

    @Test
    void whatIsLeftOutFollowsFromWhatIsGiven() {
        ReportCommand report = read("{" + LEAST + "}").orElseThrow();

        assertThat(report.account().date().to()).isEqualTo(LocalDate.of(2015, 4, 27));
        assertThat(report.account().date().precision()).isEqualTo(DatePrecision.DAY);
        assertThat(report.account().place().precision()).isEqualTo(PlacePrecision.COUNTRY);
        assertThat(report.sourceKey()).isNull();
    }

    @Test
    void everyFaultIsToldWithItsPlace() {
        read("""
                {"source": "joc", "type": "WAR", "date": {"from": "2015-04-27", "to": "2015-04-26"},
                 "place": {"lat": 91, "lon": 2.4}, "participants": [{"side": "A"}], "wether": "fair",
                 "casualties": [{"group": "CIVILIAN", "harm": "KILLED", "low": 9, "best": 3}], "urls": ["ftp://x"]}
                """);

        assertThat(faults)
                .extracting(Fault::pointer, Fault::code)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("/type", "one-of"),
                        org.assertj.core.groups.Tuple.tuple("/date/to", "order"),
                        org.assertj.core.groups.Tuple.tuple("/place/lat", "range"),
                        org.assertj.core.groups.Tuple.tuple("/participants/0/name", "required"),
                        org.assertj.core.groups.Tuple.tuple("/casualties/0/best", "order"),
                        org.assertj.core.groups.Tuple.tuple("/urls/0", "url"),
                        org.assertj.core.groups.Tuple.tuple("/wether", "unknown-field"));
    }

    @Test
    void aDayAfterTomorrowIsRefused() {
        assertThat(read("{" + LEAST.replace("2015-04-27", "2026-11-22") + "}")).isPresent();
        assertThat(read("{" + LEAST.replace("2015-04-27", "2026-11-23") + "}")).isEmpty();
        assertThat(faults).extracting(Fault::pointer).containsExactly("/date/from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-11", "2026", "2026-10/2027-01"})
    void whatMayBePublicByNowIsTaken(String day) {
        assertThat(read("{" + LEAST + ", \"publishedOn\": \"" + day + "\"}")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-12", "2027", "2027/2028"})
    void whatIsNotPublicYetIsRefused(String day) {
        assertThat(read("{" + LEAST + ", \"publishedOn\": \"" + day + "\"}")).isEmpty();
        assertThat(faults).extracting(Fault::pointer).containsExactly("/publishedOn");
    }

    @Test
    void aDayIsOneDay() {
        String days = LEAST.replace("\"2015-04-27\"", "\"2015-04-27\", \"to\": \"2015-04-28\", \"precision\": \"%s\"");
        assertThat(read("{" + days.formatted("DAYS") + "}")).isPresent();
        assertThat(read("{" + days.formatted("DAY").replace("04-28", "04-27") + "}"))
                .isPresent();
        assertThat(read("{" + days.formatted("DAY") + "}")).isEmpty();
        assertThat(faults)
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/date/to", "precision"));
    }

    @Test
    void aPointNeedsBothItsCoordinates() {
        read("{" + LEAST.replace("\"country\": \"ML\"", "\"lat\": 16.0") + "}");

        assertThat(faults).extracting(Fault::pointer).containsExactly("/place/lon");
    }

    @Test
    void theAddressGivesSourceAndKeyAndTheBodyMustNotNameOthers() {
        assertThat(readUnder("{" + LEAST.replace("\"source\": \"joc\", ", "") + "}")
                        .orElseThrow())
                .extracting(ReportCommand::source, ReportCommand::sourceKey)
                .containsExactly("joc", "SIR-1");
        assertThat(readUnder("{" + LEAST.replace("joc", "other") + "}")).isEmpty();
        assertThat(faults).extracting(Fault::code).containsExactly("other-address");
    }

    @Test
    void whatIsNoObjectIsRefusedAsAWhole() {
        assertThat(read("[]")).isEmpty();
        assertThat(faults).containsExactly(new Fault("", "type", "an object is expected"));
    }

    private Optional<ReportCommand> read(String json) {
        return read(json, Under.NOTHING);
    }

    private Optional<ReportCommand> readUnder(String json) {
        return read(json, new Under("joc", "SIR-1"));
    }

    private Optional<ReportCommand> read(String json, Under under) {
        try {
            return new ReportReader(LocalDate.of(2026, 11, 21), new Reporter("un", "key"))
                    .read(new ObjectMapper().readTree(json), json, under, OnOther.REFUSE, faults);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
