package org.suivi.actors.ucdp;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of the file, as far as it can be told without looking at anything else. */
public sealed interface FileRow {

    /** Its place among the file's rows, the header not counted, the first being 1. */
    int row();

    /** The line of the file on which it begins, the first being 1. */
    int line();

    /** What those of the rows say that tell of an actor. */
    static List<ToldActor> told(List<FileRow> rows) {
        return rows.stream()
                .flatMap(row -> row instanceof Told it ? Stream.of(it.told()) : Stream.of())
                .toList();
    }

    /** A row that tells of an actor. */
    record Told(int row, int line, ToldActor told) implements FileRow {}

    /** A row that cannot be taken; the number of its actor if that much could be read. */
    record Unreadable(int row, int line, @Nullable String value, List<RowIssue> errors) implements FileRow {}
}
