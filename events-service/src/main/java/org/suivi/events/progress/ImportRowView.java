package org.suivi.events.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.events.files.RowIssue;

/**
 * A row of an import as it is shown.
 *
 * @param row its place among the file's rows, headers not counted, the first being 1
 * @param line the line of the file on which it begins
 * @param outcome created, unchanged, updated, duplicate-candidate or rejected
 * @param errors why it was rejected
 * @param warnings what is odd in it and was taken all the same
 */
public record ImportRowView(
        long row,
        long line,
        String outcome,
        @Nullable String sourceKey,
        @Nullable String incident,
        @Nullable String report,
        List<RowIssue> errors,
        List<RowIssue> warnings) {}
