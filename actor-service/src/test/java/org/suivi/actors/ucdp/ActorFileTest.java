package org.suivi.actors.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/** What is read off UCDP's list of actors, and what of it cannot be. */
class ActorFileTest {

    private static final String GOOD = "ActorId=5880;NameData=GATIA;NameOrig=GATIA";

    @Test
    void aRowTellsOfNamesOldAndNewAndOfTies() {
        ActorFile file = ActorFile.read(ActorRows.mali().bytes());

        assertThat(file.rows()).hasSize(13).allMatch(row -> row instanceof FileRow.Told);
        assertThat(file.unknownColumns()).isEmpty();
        ToldActor rename = told(file.rows().get(5));
        assertThat(rename.value()).isEqualTo("1158");
        assertThat(rename.renamed()).isTrue();
        assertThat(rename.names(true))
                .extracting(ToldName::text)
                .containsExactly("MNLA", "Mouvement national pour la libération de l'Azawad");
        assertThat(rename.names(false))
                .extracting(ToldName::text)
                .containsExactly("CMA", "Coordination of Azawad Movements");
        assertThat(rename.country()).isEqualTo("ML");
        assertThat(rename.coveredTo()).isEqualTo(2022);
        ToldActor joined = told(file.rows().get(10));
        assertThat(joined.ties())
                .containsExactly(
                        new ToldTie(ToldTie.Kind.SPLINTER, ActorColumn.ACTOR_ID_PREV, "1157", "Ansar Dine"),
                        new ToldTie(ToldTie.Kind.JOINED, ActorColumn.ACTOR_ID_GROUP, "1157", "Ansar Dine"),
                        new ToldTie(ToldTie.Kind.JOINED, ActorColumn.ACTOR_ID_GROUP, "6716", "JNIM"));
        assertThat(told(file.rows().get(2)).country()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ActorId=GATIA;NameData=GATIA            | ActorId    | not-a-number
            ActorId=0;NameData=GATIA                | ActorId    | not-a-number
            ActorId=1e3;NameData=GATIA              | ActorId    | not-a-number
            ActorId=99999999999;NameData=GATIA      | ActorId    | not-a-number
            ActorId=;NameData=GATIA                 | ActorId    | missing
            ActorId=1;NameData=                     | NameData   | missing
            ActorId=1;NameData=-99                  | NameData   | missing
            ActorId=1;NameData=G;NameChange=yes     | NameChange | not-a-flag
            ActorId=1;NameData=;NameOrig=G;NameChange=1 | NewName | missing
            ActorId=1;NameData=G;Org=formal         | Org        | not-a-number
            ActorId=1;NameData=G;Org=5              | Org        | not-a-code
            ActorId=1;NameData=G;GWNOLoc=Mali       | GWNOLoc    | not-a-number
            ActorId=1;NameData=G;GWNOLoc=432, 4320  | GWNOLoc    | not-a-state
            ActorId=1;NameData=G;Splinter=1;ActorIdPrev=AQIM | ActorIdPrev | not-a-number
            ActorId=1;NameData=G;Alliance=2         | Alliance   | not-a-flag
            ActorId=1;NameData=G;Version=           | Version    | not-a-version
            ActorId=1;NameData=G;Version=2022       | Version    | not-a-version
            """)
    void whatACellMayNotBeIsToldWithItsColumn(String cells, String column, String code) {
        ActorFile file = ActorFile.read(new ActorRows().row(cells).row(GOOD).bytes());

        assertThat(errors(file.rows().getFirst()))
                .anyMatch(it -> column.equals(it.column()) && it.code().equals(code));
        assertThat(file.rows().get(1)).isInstanceOf(FileRow.Told.class);
    }

    @Test
    void spreadsheetsWriteNumbersTheirOwnWay() {
        ToldActor told = told(ActorFile.read(new ActorRows()
                        .row("ActorId=5880.0;NameData=GATIA;NameChange=0.0;Org=1.0;Splinter=;ActorIdPrev=-99")
                        .bytes())
                .rows()
                .getFirst());

        assertThat(told.value()).isEqualTo("5880");
        assertThat(told.org()).isEqualTo(1);
        assertThat(told.ties()).isEmpty();
    }

    @Test
    void aNameThatIsTooLongOrNoTextIsRefused() {
        ActorFile file = ActorFile.read(new ActorRows()
                .row("ActorId=1;NameData=" + "G".repeat(501))
                .row("ActorId=2;NameData=G\u0000")
                .bytes());

        assertThat(errors(file.rows().get(0)))
                .contains(RowIssue.in(ActorColumn.NAME_DATA, "too-long", "at most 500 letters are expected"));
        assertThat(errors(file.rows().get(1)).getFirst().code()).isEqualTo("not-text");
    }

    @Test
    void otherLettersAreToldWhereTheyStandAndTakeNoNeighbour() {
        byte[] latin = new ActorRows()
                .row(GOOD)
                .row("ActorId=2;NameData=FLM;NameOrigFull=Front de libération;Location=Côte")
                .row("ActorId=3;NameData=JNIM")
                .text()
                .getBytes(Charset.forName("windows-1252"));
        ActorFile file = ActorFile.read(latin);

        assertThat(errors(file.rows().get(1))).extracting(RowIssue::column).containsExactly("NameOrigFull", "Location");
        assertThat(errors(file.rows().get(1))).extracting(RowIssue::code).containsOnly("encoding");
        assertThat(((FileRow.Unreadable) file.rows().get(1)).value()).isEqualTo("2");
        assertThat(file.rows().get(2)).isInstanceOf(FileRow.Told.class);
    }

    @Test
    void aRowThatIsTornTakesNoNeighbour() {
        ActorFile file = ActorFile.read(new ActorRows()
                .raw("7,\"never closed,,\r\n")
                .row(GOOD)
                .raw("8,too,few\r\n")
                .raw(ActorRows.line("ActorId=9;NameData=G") + ",more\r\n")
                .raw("10,\"quoted\"badly" + ",".repeat(33) + "\r\n")
                .row("ActorId=11;NameData=two\nlines")
                .row("ActorId=12;NameData=last")
                .bytes());

        assertThat(errors(file.rows().get(0)).getFirst().code()).isEqualTo("cut-short");
        assertThat(file.rows().get(1)).isInstanceOf(FileRow.Told.class);
        assertThat(errors(file.rows().get(2)).getFirst().code()).isEqualTo("cut-short");
        assertThat(errors(file.rows().get(3)).getFirst().code()).isEqualTo("too-many-cells");
        assertThat(errors(file.rows().get(4)).getFirst().code()).isEqualTo("not-csv");
        assertThat(errors(file.rows().get(5)).getFirst().code()).isEqualTo("not-text");
        assertThat(file.rows().get(6).line()).isEqualTo(9);
        assertThat(told(file.rows().get(6)).names().getFirst().text()).isEqualTo("last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n", "\r\r\n"})
    void linesMayEndAsOldSpreadsheetsEndThem(String end) {
        String text = new ActorRows()
                .row(GOOD)
                .row("ActorId=6;NameData=FLM;NameSplitTemp=in\rthree\nlines")
                .raw("7,\"never closed,,\r\n")
                .row("ActorId=8;NameData=FPA")
                .text()
                .replace("\r\n", end);
        ActorFile file = ActorFile.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(file.rows()).hasSize(4);
        assertThat(told(file.rows().getFirst()).names().getFirst().text()).isEqualTo("GATIA");
        assertThat(told(file.rows().get(1)).value()).isEqualTo("6");
        assertThat(errors(file.rows().get(2)).getFirst().code()).isEqualTo("cut-short");
        assertThat(told(file.rows().get(3)).value()).isEqualTo("8");
    }

    @Test
    void theSameActorTwiceIsTakenOnce() {
        ActorFile file = ActorFile.read(new ActorRows().row(GOOD).row(GOOD).bytes());

        assertThat(file.rows().getFirst()).isInstanceOf(FileRow.Told.class);
        assertThat(errors(file.rows().get(1)))
                .containsExactly(RowIssue.in(ActorColumn.ACTOR_ID, "twice", "row 1 is about the same actor"));
    }

    @Test
    void columnsMayStandInAnyOrderAndUnknownOnesAreTold() {
        String header = "Note," + ActorRows.header().replace("ActorId,", "ACTOR_ID,") + ",Colour";
        String text = "\uFEFF" + header + "\n\n" + "x," + ActorRows.line(GOOD) + ",red";
        ActorFile file = ActorFile.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(file.unknownColumns()).containsExactly("Note", "Colour");
        assertThat(told(file.rows().getFirst()).value()).isEqualTo("5880");
        assertThat(file.rows().getFirst().line()).isEqualTo(3);
    }

    @Test
    void aHeaderThatIsNoneTakesNothing() {
        assertThat(refused("a file")).extracting(InputError::code).containsOnly("missing-column");
        assertThat(refused(ActorRows.header().replace(",Splinter,", ",")))
                .containsExactly(InputError.at(
                        "/0/Splinter", "missing-column", "a column of this name is expected in the first row"));
        assertThat(refused(ActorRows.header() + ",ActorId"))
                .extracting(InputError::code)
                .containsExactly("twice");
        assertThat(refused("")).extracting(InputError::code).containsExactly("empty");
        assertThat(refused("\"" + ActorRows.header()))
                .extracting(InputError::code)
                .containsExactly("not-csv");
        assertThatThrownBy(() ->
                        ActorFile.read(ActorRows.header().replace(',', ';').getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("semicolons");
        assertThatThrownBy(() -> ActorFile.read(ActorRows.header().getBytes(StandardCharsets.UTF_16)))
                .hasMessageContaining("not UTF-8");
    }

    private static List<InputError> refused(String text) {
        try {
            ActorFile.read(text.getBytes(StandardCharsets.UTF_8));
        } catch (ProblemException refused) {
            assertThat(refused.problem().status()).isEqualTo(422);
            return refused.errors();
        }
        throw new AssertionError("it was taken: " + text);
    }

    private static ToldActor told(FileRow row) {
        return ((FileRow.Told) row).told();
    }

    private static List<RowIssue> errors(FileRow row) {
        return ((FileRow.Unreadable) row).errors();
    }
}
