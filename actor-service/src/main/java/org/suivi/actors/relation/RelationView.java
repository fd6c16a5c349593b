package org.suivi.actors.relation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** A relation as it is shown. */
record RelationView(
        String id,
        RelationType type,
        String from,
        String to,
        Relation.Extent extent,
        @Nullable String wing,
        @Nullable UncertainDate validFrom,
        @Nullable UncertainDate validTo,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static RelationView of(Version<Relation> version) {
        Relation relation = version.body();
        return new RelationView(
                version.id(),
                relation.type(),
                relation.from(),
                relation.to(),
                relation.extent(),
                relation.wing(),
                version.validity().from(),
                version.validity().to(),
                relation.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
