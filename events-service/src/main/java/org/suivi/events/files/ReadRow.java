package org.suivi.events.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.events.intake.ReportCommand;

/** One row of a file, as far as it can be told without looking at anything else. */
public sealed interface ReadRow {
    /** Its place among the file's rows, headers not counted, the first being 1. */
    long row();

    /** The line of the file on which it begins, the first being 1. */
    long line();

    /** A row that is a report, perhaps with something odd that was taken all the same. */
    record Reported(long row, long line, ReportCommand report, List<RowIssue> warnings) implements ReadRow {}

    /** A row that is no report; its key if that much could be read. */
    record Unreadable(long row, long line, @Nullable String sourceKey, List<RowIssue> errors) implements ReadRow {}
}
