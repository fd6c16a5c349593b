package org.suivi.events.files;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.suivi.events.intake.ReportCommand.Reporter;

/**
 * What whoever brings a file says of all its rows.
 *
 * @param importId the import that the rows come by
 * @param reporter who brings them
 * @param source code of the registered source they are reports of
 * @param licence code of the licence they came under; the source's default when null
 * @param accessedOn the day on which the file was fetched: by then, at the latest, its rows were public
 */
public record Declaration(
        String importId,
        Reporter reporter,
        String source,
        @Nullable String licence,
        @Nullable LocalDate accessedOn) {}
