package org.suivi.benchmarks.deadline;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.desk.Codes;
import org.suivi.rest.desk.References;

/** A revision of a deadline as an editor sends it. */
record DeadlineRequest(
        @NotNull DeadlineType type,
        @Nullable LocalDate due,
        @Nullable @Size(max = 1000) String text,

        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String fixedBy,

        @NotNull Basis basis,
        @Nullable LocalDate since,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    /** On one day a deadline is agreed once, and announced once. */
    Draft<Deadline> toDraft(String benchmark) {
        boolean undated = type == DeadlineType.PERMANENT || type == DeadlineType.NONE;
        if (undated && due != null) {
            throw References.wrong("/due", "no-date", "a deadline of type " + type + " has no date");
        }
        if (type == DeadlineType.FIXED && due == null) {
            throw References.wrong("/due", "required", "a fixed deadline needs a date");
        }
        UncertainDate from = since == null ? null : UncertainDate.of(since);
        return new Draft<>(
                new Deadline(benchmark, type, due, text, fixedBy, basis, since, note),
                new Validity(from, null),
                new Provenance(source, citation, publishedOn),
                String.join("|", benchmark, basis.name(), String.valueOf(since)));
    }
}
