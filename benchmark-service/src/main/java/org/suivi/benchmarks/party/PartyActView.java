package org.suivi.benchmarks.party;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** A party act as it is shown. */
record PartyActView(
        String id,
        String instrument,
        String actor,
        @Nullable String onBehalfOf,
        Act act,
        Scope scope,
        @Nullable String condition,
        UncertainDate date,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static PartyActView of(Version<PartyAct> version) {
        PartyAct it = version.body();
        return new PartyActView(
                version.id(),
                it.instrument(),
                it.actor(),
                it.onBehalfOf(),
                it.act(),
                it.scope(),
                it.condition(),
                it.date(),
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
