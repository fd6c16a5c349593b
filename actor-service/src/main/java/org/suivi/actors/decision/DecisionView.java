package org.suivi.actors.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** A decision as it is shown. */
record DecisionView(
        String id,
        String name,
        String actor,
        Decision.Choice decision,
        @Nullable UncertainDate validFrom,
        @Nullable UncertainDate validTo,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static DecisionView of(Version<Decision> version) {
        Decision decision = version.body();
        return new DecisionView(
                version.id(),
                decision.name(),
                decision.actor(),
                decision.decision(),
                version.validity().from(),
                version.validity().to(),
                decision.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
