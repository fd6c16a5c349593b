package org.suivi.actors.actor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** An actor as it is shown. What it is called stands under {@code /actors/{code}/names}. */
record ActorView(
        String code,
        ActorKind kind,
        @Nullable String description,
        @Nullable String country,
        @Nullable UncertainDate founded,
        @Nullable UncertainDate ended,
        List<ExternalId> externalIds,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static ActorView of(Version<Actor> version) {
        Actor actor = version.body();
        return new ActorView(
                version.id(),
                actor.kind(),
                actor.description(),
                actor.country(),
                actor.founded(),
                actor.ended(),
                actor.externalIds(),
                actor.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
