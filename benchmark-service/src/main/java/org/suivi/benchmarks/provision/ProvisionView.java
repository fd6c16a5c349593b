package org.suivi.benchmarks.provision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** A provision as it is shown. */
record ProvisionView(
        String code,
        String instrument,
        @Nullable String parent,
        @Nullable String number,
        String title,
        @Nullable String text,
        List<Classification> classifications,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static ProvisionView of(Version<Provision> version) {
        Provision it = version.body();
        return new ProvisionView(
                version.id(),
                it.instrument(),
                it.parent(),
                it.number(),
                it.title(),
                it.text(),
                it.classifications(),
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
