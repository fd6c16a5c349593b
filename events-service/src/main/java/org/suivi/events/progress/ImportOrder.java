package org.suivi.events.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said of a file, and by whom. */
public record ImportOrder(
        String organisation,
        String author,
        String format,
        ImportMode mode,
        String source,
        @Nullable String licence,
        @Nullable LocalDate accessedOn) {}
