package org.suivi.benchmarks.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** A revision of a deadline as it is shown. */
record DeadlineView(
        String id,
        String benchmark,
        DeadlineType type,
        @Nullable LocalDate due,
        @Nullable String text,
        @Nullable String fixedBy,
        Basis basis,
        @Nullable LocalDate since,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static DeadlineView of(Version<Deadline> version) {
        Deadline it = version.body();
        return new DeadlineView(
                version.id(),
                it.benchmark(),
                it.type(),
                it.due(),
                it.text(),
                it.fixedBy(),
                it.basis(),
                it.since(),
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
