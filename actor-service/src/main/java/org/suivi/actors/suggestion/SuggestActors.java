package org.suivi.actors.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.ActorKind;
import org.suivi.actors.extension.Summary;
import org.suivi.actors.extension.TypeView;
import org.suivi.actors.identity.Identities;
import org.suivi.actors.match.KnownActor;
import org.suivi.actors.match.KnownActors;
import org.suivi.actors.suggestion.SuggestionsView.ActorView;
import org.suivi.history.Snapshot;

/** Finds actors by how their code or a word of their names begins: who is called exactly so first. */
@ApplicationScoped
class SuggestActors {

    static final Set<String> KINDS = Set.of("actor", "name", "merge", "disclosure");

    private static final String FOUND = """
            WITH merged AS (SELECT * FROM unnest(:merged, :living) AS m (code, living)),
            found AS (
                SELECT coalesce(m.living, n.actor) AS code,
                       CASE WHEN lower(n.text) = lower(:prefix) THEN 0 WHEN n.text ILIKE :begin THEN 1 ELSE 2 END AS rank
                FROM name n LEFT JOIN merged m ON m.code = n.actor
                WHERE n.state = 'ACTIVE' AND <n> AND (n.text ILIKE :begin OR n.text ILIKE :word)
                  AND (:publishedBy::date IS NULL OR n.published_on <= :publishedBy)
                UNION ALL
                SELECT coalesce(m.living, a.id), CASE WHEN lower(a.id) = lower(:prefix) THEN 0 ELSE 1 END
                FROM actor a LEFT JOIN merged m ON m.code = a.id
                WHERE a.state = 'ACTIVE' AND <a> AND a.id ILIKE :begin)
            SELECT f.code FROM found f JOIN actor a ON a.id = f.code AND a.state = 'ACTIVE' AND <a>
            WHERE :kind::text IS NULL OR a.kind = :kind
            GROUP BY f.code ORDER BY min(f.rank), f.code LIMIT :most OFFSET :skipped
            """;

    private final Identities identities;
    private final KnownActors known;

    SuggestActors(Identities identities, KnownActors known) {
        this.identities = identities;
        this.known = known;
    }

    SuggestionsView<ActorView> find(Snapshot snapshot, SuggestParams params, @Nullable ActorKind kind) {
        List<String> codes = codes(snapshot, params, kind);
        Map<String, KnownActor> actors = known.read(snapshot, codes).actors();
        return new SuggestionsView<>(codes.stream()
                .map(actors::get)
                .filter(Objects::nonNull)
                .map(actor -> new ActorView(
                        actor.code(),
                        actor.label(snapshot.asOf().validAt()),
                        Summary.of(actor),
                        List.of(TypeView.of(actor.kind()))))
                .toList());
    }

    private List<String> codes(Snapshot snapshot, SuggestParams params, @Nullable ActorKind kind) {
        Map<String, String> merged = identities.at(snapshot).allMerged();
        String begun = escaped(params.begun());
        return snapshot.bind(snapshot.handle()
                        .createQuery(
                                FOUND.replace("<n>", snapshot.believed("n")).replace("<a>", snapshot.believed("a"))))
                .bindArray("merged", String.class, merged.keySet())
                .bindArray("living", String.class, merged.values())
                .bind("prefix", params.begun())
                .bind("begin", begun + "%")
                .bind("word", "% " + begun + "%")
                .bind("kind", kind == null ? null : kind.name())
                .bind("most", SuggestParams.AT_ONCE)
                .bind("skipped", params.skipped())
                .mapTo(String.class)
                .list();
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
