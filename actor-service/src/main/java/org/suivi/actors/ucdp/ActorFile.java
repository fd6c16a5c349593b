package org.suivi.actors.ucdp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/** An actor file, row by row; a row that cannot be read is told as such, and the others are read. */
public final class ActorFile {

    private static final ObjectReader CELLS = CsvMapper.csvBuilder()
            .disable(CsvParser.Feature.ALLOW_TRAILING_COMMA)
            .build()
            .readerForListOf(String.class);
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final List<FileRow> rows;
    private final List<String> unknownColumns;

    private ActorFile(List<FileRow> rows, List<String> unknownColumns) {
        this.rows = rows;
        this.unknownColumns = unknownColumns;
    }

    /** Its rows, the header not among them. */
    public List<FileRow> rows() {
        return rows;
    }

    /** The columns that no release has; nothing was read from them. */
    public List<String> unknownColumns() {
        return unknownColumns;
    }

    /**
     * Reads a file.
     *
     * @throws ProblemException 422 when its first row shows that it is no such file, or there is none
     */
    public static ActorFile read(byte[] file) {
        List<RawRow> raw = new RowSplitter(file, afterMark(file)).all();
        if (raw.isEmpty()) {
            throw CommonProblem.INVALID_INPUT.because(
                    "The body is empty.", InputError.at("", "empty", "the file is expected as the body"));
        }
        ActorHeader header = header(file, raw.getFirst());
        List<FileRow> rows = new ArrayList<>();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 1; i < raw.size(); i++) {
            rows.add(onlyOnce(read(file, raw.get(i), i, header), first));
        }
        return new ActorFile(List.copyOf(rows), header.unknown());
    }

    private static int afterMark(byte[] file) {
        boolean marked = file.length >= BYTE_ORDER_MARK.length
                && ByteBuffer.wrap(file, 0, BYTE_ORDER_MARK.length).equals(ByteBuffer.wrap(BYTE_ORDER_MARK));
        return marked ? BYTE_ORDER_MARK.length : 0;
    }

    private static ActorHeader header(byte[] file, RawRow first) {
        try {
            return new ActorHeader(CELLS.readValue(text(file, first)));
        } catch (CharacterCodingException e) {
            throw CommonProblem.INVALID_INPUT.because(
                    "The file is not UTF-8. Nothing was taken.", InputError.at("/0", "encoding", "UTF-8 is expected"));
        } catch (JsonProcessingException e) {
            throw CommonProblem.INVALID_INPUT.because(
                    "The first row is no row of comma-separated values. Nothing was taken.",
                    InputError.at("/0", "not-csv", "the names of the columns are expected, set apart by commas"));
        }
    }

    private static FileRow read(byte[] file, RawRow raw, int row, ActorHeader header) {
        if (!raw.whole()) {
            return unreadable(raw, row, null, RowIssue.ofRow("cut-short", "a quotation is never closed"));
        }
        List<String> cells;
        try {
            cells = CELLS.readValue(text(file, raw));
        } catch (CharacterCodingException e) {
            return inOtherLetters(file, raw, row, header);
        } catch (JsonProcessingException e) {
            return unreadable(raw, row, null, RowIssue.ofRow("not-csv", "its quotation marks do not fit together"));
        }
        ActorCells values = new ActorCells(header, cells);
        if (cells.size() != header.width()) {
            String code = cells.size() < header.width() ? "cut-short" : "too-many-cells";
            return unreadable(
                    raw,
                    row,
                    values.number(ActorColumn.ACTOR_ID),
                    RowIssue.ofRow(code, cells.size() + " cells, where the header has " + header.width()));
        }
        ToldActor told = new RowMapping(values).told();
        return values.errors().isEmpty()
                ? new FileRow.Told(row, raw.line(), told)
                : new FileRow.Unreadable(
                        row, raw.line(), told.value().isEmpty() ? null : told.value(), values.errors());
    }

    /** Says in which columns there is what is no UTF-8: a name in other letters would be recorded for good. */
    private static FileRow inOtherLetters(byte[] file, RawRow raw, int row, ActorHeader header) {
        List<RowIssue> errors = new ArrayList<>();
        String value = null;
        try {
            String bytes = new String(file, raw.from(), raw.to() - raw.from(), StandardCharsets.ISO_8859_1);
            List<String> cells = CELLS.readValue(bytes);
            value = new ActorCells(header, cells).number(ActorColumn.ACTOR_ID);
            for (int i = 0; i < cells.size(); i++) {
                if (!isUtf8(cells.get(i).getBytes(StandardCharsets.ISO_8859_1))) {
                    errors.add(new RowIssue(header.nameAt(i), "encoding", "text in UTF-8 is expected"));
                }
            }
        } catch (JsonProcessingException e) {
            errors.add(RowIssue.ofRow("encoding", "text in UTF-8 is expected"));
        }
        return new FileRow.Unreadable(row, raw.line(), value, List.copyOf(errors));
    }

    private static FileRow onlyOnce(FileRow row, Map<String, Integer> first) {
        if (row instanceof FileRow.Told it) {
            Integer before = first.putIfAbsent(it.told().value(), it.row());
            if (before != null) {
                RowIssue twice =
                        RowIssue.in(ActorColumn.ACTOR_ID, "twice", "row " + before + " is about the same actor");
                return new FileRow.Unreadable(it.row(), it.line(), it.told().value(), List.of(twice));
            }
        }
        return row;
    }

    private static FileRow unreadable(RawRow raw, int row, @Nullable String value, RowIssue issue) {
        return new FileRow.Unreadable(row, raw.line(), value, List.of(issue));
    }

    private static String text(byte[] file, RawRow row) throws CharacterCodingException {
        int end = row.to() > row.from() && file[row.to() - 1] == '\r' ? row.to() - 1 : row.to();
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file, row.from(), end - row.from()))
                .toString();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
