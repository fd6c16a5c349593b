package org.suivi.events.ged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suivi.events.ged.GedFiles.file;
import static org.suivi.events.ged.GedFiles.header;
import static org.suivi.events.ged.GedFiles.line;
import static org.suivi.events.ged.GedFiles.menaka;
import static org.suivi.events.ged.GedFiles.read;
import static org.suivi.events.ged.GedFiles.reported;
import static org.suivi.events.ged.GedFiles.unreadable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suivi.events.files.ReadRow;
import org.suivi.events.files.RowIssue;
import org.suivi.events.files.UnusableFileException;

class GedReaderTest {
    @Test
    void aReleaseOf49ColumnsIsRead() {
        List<ReadRow> rows = read(file(header(), line(menaka(1)), line(menaka(2))));

        assertThat(rows).extracting(ReadRow::row).containsExactly(1L, 2L);
        assertThat(rows).extracting(ReadRow::line).containsExactly(2L, 3L);
        assertThat(reported(rows.get(1)).report().sourceKey()).isEqualTo("2");
        assertThat(reported(rows.get(1)).report().account().place().name()).isEqualTo("Ménaka town");
    }

    @Test
    void columnsAreFoundByNameInAnyOrderAndSpelling() {
        String text = file(
                "Best_Est,high_est,low_est,date_start,ID,type of violence,country,adm1",
                "4,5,3,04/27/2015 00:00:00,77,3,Mali,Gao",
                "1,1,1,4/5/2015,78,1,Mali,Gao");

        List<ReadRow> rows = read(text);

        assertThat(reported(rows.get(0)).report().account().deaths().high()).isEqualTo(5);
        assertThat(reported(rows.get(0)).report().account().place().adm1()).isEqualTo("Gao");
        assertThat(reported(rows.get(1)).report().account().date().from()).isEqualTo("2015-04-05");
    }

    @Test
    void theRowOfTagsBelowAHeaderIsNoEvent() {
        String tags = "#event+id" + ",".repeat(48);

        assertThat(read(file(header(), tags, line(menaka(1))))).hasSize(1);
    }

    @Test
    void aFileThatBeginsWithItsFirstEventHasTheOrderOfTheReleases() {
        List<ReadRow> rows = read(file(line(menaka(1)), line(menaka(2))));

        assertThat(rows).hasSize(2);
        assertThat(reported(rows.getFirst()).report().account().place().country())
                .isEqualTo("ML");
    }

    @Test
    void aByteOrderMarkIsDropped() {
        assertThat(reported(read("\uFEFF" + file(header(), line(menaka(1)))).getFirst())
                        .report()
                        .sourceKey())
                .isEqualTo("1");
    }

    @Test
    void bytesThatAreNoUtf8AreReadAsWindows1252() {
        String text = file(header(), line(menaka(1)));

        assertThat(read(text, Charset.forName("windows-1252"))).isEqualTo(read(text, StandardCharsets.UTF_8));
    }

    @Test
    void aRowMayGoOverSeveralLinesInsideQuotes() {
        Map<GedColumn, String> row = menaka(1);
        row.put(GedColumn.WHERE_DESCRIPTION, "around the town\n\nseveral \"places\", named");

        List<ReadRow> rows = read(file(header(), line(row), line(menaka(2))).replace("\n", "\r\n"));

        assertThat(reported(rows.getFirst()).report().account().description())
                .startsWith("around the town\n\nseveral \"places\", named");
        assertThat(rows.get(1).line()).isEqualTo(5);
    }

    @Test
    void aRowCutShortIsAnErrorOfThatRowOnly() {
        String whole = line(menaka(2));
        String text =
                file(header(), line(menaka(1)), whole.substring(0, whole.indexOf("Fighting") - 2), line(menaka(3)));

        List<ReadRow> rows = read(text);

        assertThat(rows).hasSize(3);
        assertThat(unreadable(rows.get(1)).sourceKey()).isEqualTo("2");
        assertThat(unreadable(rows.get(1)).errors()).extracting(RowIssue::code).containsExactly("cut-short");
        assertThat(reported(rows.get(2)).report().sourceKey()).isEqualTo("3");
    }

    @Test
    void aRowCutShortInsideAQuotationTakesNoNeighbourWithIt() {
        String whole = line(menaka(2));
        String text =
                file(header(), line(menaka(1)), whole.substring(0, whole.indexOf("Fighting") + 4), line(menaka(3)));

        List<ReadRow> rows = read(text);

        assertThat(rows).hasSize(3);
        assertThat(unreadable(rows.get(1)).errors()).extracting(RowIssue::code).containsExactly("cut-short");
        assertThat(reported(rows.get(2)).report().sourceKey()).isEqualTo("3");
    }

    @Test
    void aFileThatEndsInsideARowKeepsTheRowsBeforeIt() {
        String whole = line(menaka(2));

        List<ReadRow> rows = read(header() + "\n" + line(menaka(1)) + "\n" + whole.substring(0, whole.length() - 5));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).isInstanceOf(ReadRow.Unreadable.class);
    }

    @Test
    void everyFaultOfARowIsTold() {
        Map<GedColumn, String> row = menaka(1);
        row.put(GedColumn.DATE_START, "27/04/2015");
        row.put(GedColumn.LATITUDE, "north");
        row.put(GedColumn.DEATHS_B, "many");
        row.put(GedColumn.TYPE_OF_VIOLENCE, "7");

        assertThat(unreadable(read(file(header(), line(row))).getFirst()).errors())
                .extracting(RowIssue::column, RowIssue::code)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("type_of_violence", "not-a-number"),
                        org.assertj.core.groups.Tuple.tuple("date_start", "not-a-date"),
                        org.assertj.core.groups.Tuple.tuple("latitude", "not-degrees"),
                        org.assertj.core.groups.Tuple.tuple("deaths_b", "not-a-number"));
    }

    @Test
    void aRowWithoutAKeyIsNoReport() {
        Map<GedColumn, String> row = menaka(1);
        row.put(GedColumn.ID, "");

        assertThat(unreadable(read(file(header(), line(row))).getFirst()).errors())
                .containsExactly(new RowIssue("id", "missing", "a value is needed"));
    }

    @Test
    void blankLinesAreNoRows() {
        assertThat(read(header() + "\n\n" + line(menaka(1)) + "\n  \n\n")).hasSize(1);
    }

    @Test
    void aRowLongerThanAnyIsAnErrorAndNotHeld() {
        Map<GedColumn, String> row = menaka(1);
        row.put(GedColumn.SOURCE_ARTICLE, "x".repeat(RowSplitter.LONGEST_ROW));

        List<ReadRow> rows = read(file(header(), line(row), line(menaka(2))));

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).isInstanceOf(ReadRow.Unreadable.class);
        assertThat(rows.get(1)).isInstanceOf(ReadRow.Reported.class);
    }

    @Test
    void aFileOfAnotherKindIsRefusedWithWhatIsMissing() {
        assertThatThrownBy(() -> read(file("event_id_cnty,event_date,fatalities", "MLI1,2015-04-27,3")))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("id, type_of_violence, date_start, best");
        assertThatThrownBy(() -> read("")).isInstanceOf(UnusableFileException.class);
        assertThatThrownBy(() -> read(file("1,2,3"))).isInstanceOf(UnusableFileException.class);
    }

    @Test
    void theRowIsKeptAsReceived() {
        String raw = reported(read(file(header(), line(menaka(1)))).getFirst())
                .report()
                .raw();

        assertThat(raw).contains("\"side_a\":\"GATIA\"").contains("\"number_of_sources\":\"-1\"");
    }
}
