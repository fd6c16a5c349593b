package org.suivi.events.sources;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suivi.events.terms.PassOn;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** A licence as it is shown. */
record LicenceView(
        String code,
        String name,
        @Nullable String url,
        PassOn passOn,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static LicenceView of(Version<Licence> version) {
        Licence it = version.body();
        return new LicenceView(
                version.id(),
                it.name(),
                it.url(),
                it.passOn(),
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
