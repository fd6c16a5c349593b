package org.suivi.actors.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.ActorKind;
import org.suivi.actors.actor.NameKind;
import org.suivi.actors.likeness.NameForm;
import org.suivi.history.Snapshot;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;

/** Reads actors with all their names, of whatever day: a name that was not valid on a day counts against, it is not left out. */
@ApplicationScoped
public class KnownActors {

    private static final String ACTORS = """
            SELECT id, kind, country, body ->> 'description' AS description, body ->> 'founded' AS founded,
                   body ->> 'ended' AS ended
            FROM actor WHERE id = ANY (:codes) AND state = 'ACTIVE' AND <believed>
            """;

    private static final String NAMES = """
            SELECT coalesce(m.into_actor, n.actor) AS actor, n.text, n.language, n.kind, n.body ->> 'strength' AS strength,
                   n.valid_from_sent, n.valid_to_sent, n.published_on IS NULL AS undated,
                   :publishedBy::date IS NULL OR coalesce(n.published_on <= :publishedBy, false) AS shown
            FROM name n LEFT JOIN merge m ON m.id = n.actor AND m.state = 'ACTIVE' AND <merged>
            WHERE n.actor = ANY (
                    SELECT unnest(:codes) UNION
                    SELECT o.id FROM merge o WHERE o.into_actor = ANY (:codes) AND o.state = 'ACTIVE' AND <others>)
              AND n.state = 'ACTIVE' AND <believed>
            ORDER BY actor, n.kind <> 'OFFICIAL', n.language IS DISTINCT FROM 'en', n.text, n.id
            """;

    /**
     * Some actors.
     *
     * @param leftOut how many of their names {@code publishedBy} leaves out because nobody knows since when they are public
     */
    public record Known(Map<String, KnownActor> actors, int leftOut) {}

    /** The actors of these codes, as far as there are any. */
    public Known read(Snapshot snapshot, Collection<String> codes) {
        Map<String, List<KnownName>> names = new HashMap<>();
        int leftOut = 0;
        for (Row row : names(snapshot, codes)) {
            if (row.shown) {
                names.computeIfAbsent(row.actor, code -> new ArrayList<>()).add(row.name);
            } else if (row.undated) {
                leftOut++;
            }
        }
        Map<String, KnownActor> actors = new HashMap<>();
        snapshot.bind(snapshot.handle().createQuery(ACTORS.replace("<believed>", snapshot.believed())))
                .bindArray("codes", String.class, codes)
                .map((row, context) -> actor(row, names.getOrDefault(row.getString("id"), List.of())))
                .forEach(actor -> actors.put(actor.code(), actor));
        return new Known(actors, leftOut);
    }

    private static List<Row> names(Snapshot snapshot, Collection<String> codes) {
        return snapshot.bind(snapshot.handle()
                        .createQuery(NAMES.replace("<believed>", snapshot.believed("n"))
                                .replace("<merged>", snapshot.believed("m"))
                                .replace("<others>", snapshot.believed("o"))))
                .bindArray("codes", String.class, codes)
                .map((row, context) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        String text = row.getString("text");
        KnownName name = new KnownName(
                text,
                row.getString("language"),
                NameKind.valueOf(row.getString("kind")),
                NameForm.of(text),
                "WEAK".equals(row.getString("strength")),
                validity(row.getString("valid_from_sent"), row.getString("valid_to_sent")));
        return new Row(row.getString("actor"), name, row.getBoolean("shown"), row.getBoolean("undated"));
    }

    private static KnownActor actor(ResultSet row, List<KnownName> names) throws SQLException {
        return new KnownActor(
                row.getString("id"),
                ActorKind.valueOf(row.getString("kind")),
                row.getString("country"),
                validity(row.getString("founded"), row.getString("ended")),
                row.getString("description"),
                names);
    }

    private static Validity validity(@Nullable String from, @Nullable String to) {
        return new Validity(
                from == null ? null : UncertainDate.parse(from), to == null ? null : UncertainDate.parse(to));
    }

    private record Row(String actor, KnownName name, boolean shown, boolean undated) {}
}
