package org.suivi.actors.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/**
 * An actor as it is shown.
 *
 * @param name what it is labelled by on the date: there, as the next two, where one actor is read, not where it is written
 * @param acronym its first acronym on the date, if it has one
 * @param names all names that it bears on the date; the claims stand under {@code /actors/{code}/names}
 */
record ActorView(
        String code,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        String acronym,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ActorName> names,
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
                null,
                null,
                null,
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

    /** The same with what it is called. */
    ActorView named(BorneNames borne) {
        return new ActorView(
                code,
                borne.label(code),
                borne.acronym(),
                borne.shown(),
                kind,
                description,
                country,
                founded,
                ended,
                externalIds,
                note,
                source,
                citation,
                publishedOn,
                version,
                recordedAt);
    }
}
