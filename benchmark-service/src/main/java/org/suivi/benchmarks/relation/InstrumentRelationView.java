package org.suivi.benchmarks.relation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/**
 * A relation as it is shown at one of its ends.
 *
 * @param direction OUTGOING where {@code instrument} is the one asked for, INCOMING where it is {@code to}
 */
record InstrumentRelationView(
        String id,
        Direction direction,
        String instrument,
        RelationType type,
        @Nullable String to,
        @Nullable String actor,
        @Nullable UncertainDate date,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    enum Direction {
        OUTGOING,
        INCOMING
    }

    /** As seen from the instrument that does something. */
    static InstrumentRelationView of(Version<InstrumentRelation> version) {
        return seenFrom(version.body().instrument(), version);
    }

    static InstrumentRelationView seenFrom(String end, Version<InstrumentRelation> version) {
        InstrumentRelation it = version.body();
        return new InstrumentRelationView(
                version.id(),
                it.instrument().equals(end) ? Direction.OUTGOING : Direction.INCOMING,
                it.instrument(),
                it.type(),
                it.to(),
                it.actor(),
                it.date(),
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
