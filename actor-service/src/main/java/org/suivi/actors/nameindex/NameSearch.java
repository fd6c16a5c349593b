package org.suivi.actors.nameindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.suivi.actors.likeness.Likeness;
import org.suivi.actors.likeness.NameForm;
import org.suivi.actors.likeness.NameKeys;
import org.suivi.history.Snapshot;

/** Finds the actors that may be meant by names, by what is alike in any of theirs. */
@ApplicationScoped
public class NameSearch {

    /** Names that one look-up may lead to. */
    private static final int MOST_NAMES = 200;

    /** Actors of one name that are looked at closely. */
    private static final int MOST_ACTORS = 20;

    private static final double NOT_ALIKE = 0.1;

    /** Made within a request; more are waited for by the client. */
    private static final int CHUNKS = 3;

    private final NameIndex index;

    NameSearch(NameIndex index) {
        this.index = index;
    }

    /**
     * Makes the keys that are missing, if they are few.
     *
     * @return whether names can be found
     */
    public boolean prepare() {
        return index.catchUp(CHUNKS);
    }

    /**
     * The codes of the actors that may be meant by each name, the likeliest first.
     *
     * @return empty while not all names that the snapshot may show have their keys
     */
    public Optional<List<List<String>>> find(Snapshot snapshot, List<NameForm> asked) {
        return index.isComplete(snapshot) ? Optional.of(search(snapshot, asked)) : Optional.empty();
    }

    private static List<List<String>> search(Snapshot snapshot, List<NameForm> asked) {
        Map<Integer, Integer> namesWith = namesWith(snapshot.handle(), asked);
        List<KeySet> sets = new ArrayList<>();
        List<Map<String, Double>> found = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            sets.addAll(SearchPlan.of(i, asked.get(i), namesWith));
            found.add(new HashMap<>());
        }
        for (Found name : names(snapshot, sets)) {
            double likeness = Likeness.ofAnyPart(asked.get(name.asked), NameForm.of(name.text));
            if (likeness > NOT_ALIKE) {
                found.get(name.asked).merge(name.actor, likeness, Math::max);
            }
        }
        return found.stream().map(NameSearch::likeliest).toList();
    }

    private static List<String> likeliest(Map<String, Double> actors) {
        return actors.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ACTORS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<Integer, Integer> namesWith(Handle handle, List<NameForm> asked) {
        List<Integer> keys = asked.stream()
                .flatMap(form -> NameKeys.words(form).stream())
                .distinct()
                .toList();
        Map<Integer, Integer> counts = new HashMap<>();
        handle.createQuery("SELECT key, names FROM name_word WHERE key = ANY (:keys)")
                .bindArray("keys", Integer.class, keys)
                .map((row, context) -> counts.put(row.getInt("key"), row.getInt("names")))
                .list();
        return counts;
    }

    private static List<Found> names(Snapshot snapshot, List<KeySet> sets) {
        Handle handle = snapshot.handle();
        // how many names have a set of keys the planner cannot know; by keys is the only good way to them
        handle.execute("SET LOCAL enable_seqscan = off");
        handle.execute("SET LOCAL jit = off");
        return snapshot.bind(handle.createQuery(
                        """
                        SELECT DISTINCT s.asked, f.actor, f.text
                        FROM unnest(:asked, :sets) AS s (asked, keys)
                        CROSS JOIN LATERAL (
                            SELECT coalesce(m.into_actor, n.actor) AS actor, n.text
                            FROM name_key k JOIN name n ON n.id = k.id AND n.version = k.version
                            LEFT JOIN merge m ON m.id = n.actor AND m.state = 'ACTIVE' AND <merged>
                            WHERE k.keys @> s.keys::int[] AND n.state = 'ACTIVE' AND <believed>
                              AND (:publishedBy::date IS NULL OR n.published_on <= :publishedBy)
                            LIMIT :most) f
                        """.replace("<believed>", snapshot.believed("n")).replace("<merged>", snapshot.believed("m"))))
                .bindArray(
                        "asked", Integer.class, sets.stream().map(KeySet::asked).toList())
                .bindArray("sets", String.class, sets.stream().map(KeySet::sql).toList())
                .bind("most", MOST_NAMES)
                .map((row, context) -> new Found(row.getInt("asked"), row.getString("actor"), row.getString("text")))
                .list();
    }

    private record Found(int asked, String actor, String text) {}
}
