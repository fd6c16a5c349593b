package org.suivi.actors.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
 * @param externalIds what others' lists call it on the date; the claims stand under {@code /actors/{code}/external-ids}
 * @param merged the codes that turned out to be of the same actor, if there are any
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
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ExternalId> externalIds,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> merged,
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
                List.of(),
                actor.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }

    /**
     * The same as one actor is read on a day.
     *
     * @param ids what others' lists call it, beside what once stood in its own record
     * @param codes those that were merged into it
     */
    ActorView on(BorneNames borne, List<ExternalId> ids, Collection<String> codes) {
        List<ExternalId> all = new ArrayList<>(externalIds);
        all.addAll(ids);
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
                List.copyOf(all),
                List.copyOf(codes),
                note,
                source,
                citation,
                publishedOn,
                version,
                recordedAt);
    }
}
