package org.suivi.events.ged;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.suivi.events.files.Declaration;
import org.suivi.events.files.ReadRow;
import org.suivi.events.files.RowReader;
import org.suivi.events.intake.ReportCommand.Reporter;

/** Writes small files as partners have them, and reads them back. */
final class GedFiles {
    static final Declaration DECLARATION =
            new Declaration("import-1", new Reporter("ucdp", "key-1"), "ucdp-ged", null, null);

    private GedFiles() {}

    /** The header of today's releases. */
    static String header() {
        return List.of(GedColumn.values()).stream().map(GedColumn::header).collect(Collectors.joining(","));
    }

    /** A clash near Ménaka, from the record of April 2015, under this number. */
    static Map<GedColumn, String> menaka(int id) {
        Map<GedColumn, String> row = new EnumMap<>(GedColumn.class);
        row.put(GedColumn.ID, String.valueOf(id));
        row.put(GedColumn.RELID, "MLI-2015-2-9999-" + id);
        row.put(GedColumn.YEAR, "2015");
        row.put(GedColumn.TYPE_OF_VIOLENCE, "2");
        row.put(GedColumn.SIDE_A, "GATIA");
        row.put(GedColumn.SIDE_B, "CMA");
        row.put(GedColumn.NUMBER_OF_SOURCES, "-1");
        row.put(GedColumn.SOURCE_ARTICLE, "A wire,2015-04-27,see https://example.org/menaka");
        row.put(GedColumn.SOURCE_HEADLINE, "Fighting for a town");
        row.put(GedColumn.WHERE_PREC, "1");
        row.put(GedColumn.WHERE_COORDINATES, "Ménaka town");
        row.put(GedColumn.WHERE_DESCRIPTION, "around the town");
        row.put(GedColumn.ADM_1, "Gao region");
        row.put(GedColumn.ADM_2, "Ménaka cercle");
        row.put(GedColumn.LATITUDE, "15.918");
        row.put(GedColumn.LONGITUDE, "2.402");
        row.put(GedColumn.COUNTRY, "Mali");
        row.put(GedColumn.EVENT_CLARITY, "1");
        row.put(GedColumn.DATE_PREC, "1");
        row.put(GedColumn.DATE_START, "2015-04-27");
        row.put(GedColumn.DATE_END, "2015-04-27");
        row.put(GedColumn.DEATHS_A, "2");
        row.put(GedColumn.DEATHS_B, "6");
        row.put(GedColumn.DEATHS_CIVILIANS, "1");
        row.put(GedColumn.DEATHS_UNKNOWN, "0");
        row.put(GedColumn.BEST, "9");
        row.put(GedColumn.HIGH, "19");
        row.put(GedColumn.LOW, "9");
        return row;
    }

    /** All 49 cells, each in quotation marks. */
    static String line(Map<GedColumn, String> row) {
        return List.of(GedColumn.values()).stream()
                .map(column -> '"' + row.getOrDefault(column, "").replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    static String file(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    static List<ReadRow> read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    static List<ReadRow> read(String text, Charset charset) {
        return read(text.getBytes(charset));
    }

    static List<ReadRow> read(byte[] bytes) {
        try (RowReader reader = new UcdpGedFormat().open(new ByteArrayInputStream(bytes), DECLARATION)) {
            List<ReadRow> rows = new ArrayList<>();
            for (ReadRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static ReadRow.Reported reported(ReadRow row) {
        if (row instanceof ReadRow.Reported reported) {
            return reported;
        }
        throw new AssertionError("not read: " + row);
    }

    static ReadRow.Unreadable unreadable(ReadRow row) {
        if (row instanceof ReadRow.Unreadable unreadable) {
            return unreadable;
        }
        throw new AssertionError("read: " + row);
    }
}
