package org.suivi.events.ged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.suivi.events.files.ReadRow;

/** Whatever a text cell holds, and wherever a file breaks off, the other rows stand. */
class RowSplitterPropertyTest {
    @Property(tries = 200)
    void anyTextInACellComesBackAndMovesNoOtherRow(
            @ForAll @Size(min = 1, max = 6)
                    List<@Chars({'a', '"', ',', '\n', ';', 'é'}) @StringLength(max = 12) String> descriptions) {
        List<String> lines = new ArrayList<>(List.of(GedFiles.header()));
        for (int i = 0; i < descriptions.size(); i++) {
            Map<GedColumn, String> row = GedFiles.menaka(i + 1);
            row.put(GedColumn.SOURCE_OFFICE, descriptions.get(i));
            lines.add(GedFiles.line(row));
        }

        List<ReadRow> rows = GedFiles.read(GedFiles.file(lines.toArray(String[]::new)));

        assertThat(rows).hasSameSizeAs(descriptions);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(GedFiles.reported(rows.get(i)).report().sourceKey()).isEqualTo(String.valueOf(i + 1));
        }
    }

    @Property(tries = 200)
    void whereverARowIsCutTheNextIsRead(@ForAll @IntRange(min = 1, max = 250) int length) {
        String whole = GedFiles.line(GedFiles.menaka(2));
        String cut = whole.substring(0, Math.min(length, whole.length() - 8));

        List<ReadRow> rows = GedFiles.read(GedFiles.file(
                GedFiles.header(), GedFiles.line(GedFiles.menaka(1)), cut, GedFiles.line(GedFiles.menaka(3))));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).isInstanceOf(ReadRow.Unreadable.class);
        assertThat(GedFiles.reported(rows.get(2)).report().sourceKey()).isEqualTo("3");
    }

    @Property(tries = 100)
    void anyBytesAreReadOrRefusedAndNeverBreakTheReader(
            @ForAll @StringLength(max = 300) @CharRange(from = 0, to = 255) String noise) {
        List<ReadRow> rows = GedFiles.read(
                (GedFiles.header() + "\n" + noise).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

        assertThat(rows).allMatch(row -> row instanceof ReadRow.Unreadable);
    }
}
