package org.suivi.events.ged;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.events.account.Account;
import org.suivi.events.files.Declaration;
import org.suivi.events.files.ReadRow;
import org.suivi.events.files.RowIssue;
import org.suivi.events.files.RowReader;
import org.suivi.events.files.UnusableFileException;
import org.suivi.events.intake.ReportCommand;

/** Reads a GED file row by row; a row that cannot be read is told as such, and the next one is read. */
final class GedReader implements RowReader {
    private static final ObjectReader CELLS = CsvMapper.csvBuilder()
            .disable(CsvParser.Feature.ALLOW_TRAILING_COMMA)
            .build()
            .readerForListOf(String.class);

    private static final JsonMapper JSON = new JsonMapper();

    private final Reader text;
    private final RowSplitter rows;
    private final Declaration declaration;
    private final GedHeader header;
    private @Nullable RawRow ahead;
    private long row;

    /** @throws UnusableFileException when the first row shows that it is no such file */
    GedReader(InputStream file, Declaration declaration) {
        this.text = new Utf8ElseCp1252(file);
        this.rows = new RowSplitter(text);
        this.declaration = declaration;
        this.header = readHeader();
    }

    private GedHeader readHeader() {
        try {
            RawRow first = rows.next();
            if (first == null) {
                throw new UnusableFileException("it is empty");
            }
            List<String> cells = CELLS.readValue(first.text());
            if (cells.getFirst().strip().matches("\\d+")) {
                ahead = first;
                return GedHeader.absent(cells.size());
            }
            return GedHeader.of(cells);
        } catch (JsonProcessingException e) {
            throw new UnusableFileException("its first row is no row of comma-separated values");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable ReadRow next() throws IOException {
        RawRow raw = ahead == null ? rows.next() : ahead;
        ahead = null;
        // the second header row that some exchanges add: #event+id, #date+start …
        while (raw != null && row == 0 && isTags(raw.text())) {
            raw = rows.next();
        }
        if (raw == null) {
            return null;
        }
        row++;
        return read(raw);
    }

    private static boolean isTags(String text) {
        return text.startsWith("#") || text.startsWith("\"#");
    }

    private ReadRow read(RawRow raw) {
        if (!raw.whole()) {
            return unreadable(raw, null, "cut-short", "a quotation is never closed");
        }
        List<String> cells;
        try {
            cells = CELLS.readValue(raw.text());
        } catch (JsonProcessingException e) {
            return unreadable(raw, null, "not-csv", "its quotation marks do not fit together");
        }
        if (cells.size() != header.width()) {
            String key = header.cellIfThere(cells, GedColumn.ID);
            String code = cells.size() < header.width() ? "cut-short" : "too-many-cells";
            return unreadable(raw, key, code, cells.size() + " cells, where the header has " + header.width());
        }
        return raw.text().indexOf('\0') >= 0
                ? unreadable(raw, null, "not-text", "it contains the character NUL")
                : map(raw, cells);
    }

    private ReadRow map(RawRow raw, List<String> cells) {
        GedCells values = new GedCells(header, cells);
        String key = values.neededText(GedColumn.ID);
        Account account = new GedMapping(values).account();
        if (!values.errors().isEmpty()) {
            return new ReadRow.Unreadable(row, raw.line(), key.isEmpty() ? null : key, values.errors());
        }
        List<RowIssue> warnings = values.warnings();
        List<String> flags = account.casualties().stream().allMatch(it -> it.ordered())
                ? List.of()
                : List.of(ReportCommand.CASUALTIES_UNORDERED);
        return new ReadRow.Reported(
                row,
                raw.line(),
                new ReportCommand(
                        declaration.source(),
                        key,
                        null,
                        account,
                        declaration.licence(),
                        null,
                        null,
                        declaration.accessedOn(),
                        values.text(GedColumn.SOURCE_ARTICLE),
                        asReceived(cells),
                        flags,
                        declaration.importId(),
                        declaration.reporter(),
                        ReportCommand.OnOther.CORRECT_WITH_NEWS),
                warnings);
    }

    private String asReceived(List<String> cells) {
        ObjectNode received = JSON.createObjectNode();
        for (int i = 0; i < cells.size(); i++) {
            received.put(header.names().get(i), cells.get(i));
        }
        return received.toString();
    }

    private ReadRow unreadable(RawRow raw, @Nullable String key, String code, String detail) {
        return new ReadRow.Unreadable(row, raw.line(), key, List.of(new RowIssue(null, code, detail)));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
