package org.suivi.events.sources;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suivi.events.terms.Sensitivity;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** A source as it is shown. */
record SourceView(
        String code,
        String name,
        String organisation,
        String licence,
        Sensitivity defaultSensitivity,
        @Nullable String url,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static SourceView of(Version<Source> version) {
        Source it = version.body();
        return new SourceView(
                version.id(),
                it.name(),
                it.organisation(),
                it.licence(),
                it.defaultSensitivity(),
                it.url(),
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
