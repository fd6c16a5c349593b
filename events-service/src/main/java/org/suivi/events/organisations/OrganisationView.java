package org.suivi.events.organisations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** An organisation as it is shown. */
record OrganisationView(
        String code,
        String name,
        @Nullable String url,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static OrganisationView of(Version<Organisation> version) {
        Organisation it = version.body();
        return new OrganisationView(
                version.id(),
                it.name(),
                it.url(),
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
