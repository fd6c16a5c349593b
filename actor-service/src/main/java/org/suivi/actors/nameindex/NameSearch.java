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
    private static final int MOST_LOOKED_UP = 400;

    /** Names that are compared with one asked for, those with the most keys in common. */
    private static final int MOST_NAMES = 80;

    /** Actors of one name that are looked at closely. */
    private static final int MOST_ACTORS = 20;

    /** Penalties are only taken away from it, and what scores less than this is not shown. */
    private static final double NOT_ALIKE = 0.3;

    /** Who is as alike as this bears the name; others who share its frequent words do not come near. */
    private static final double BEARS_IT = 0.95;

    /** Made within a request; more are waited for by the client. */
    private static final int CHUNKS = 3;

    // the keys alone tell what is most alike, so that only those names are read; of several alike the shortest. What
    // was recorded
    // after knownAt must not stand in the way of what was known by then.
    private static final String NAMES = """
            SELECT q.asked, coalesce(m.into_actor, n.actor) AS actor, n.text
            FROM unnest(:asked, :keys) AS q (asked, keys)
            CROSS JOIN LATERAL (
                SELECT DISTINCT k.id, k.version, cardinality(k.keys) AS all_keys,
                       (SELECT count(*) FROM unnest(k.keys) AS key WHERE key = ANY (q.keys::int[])) AS shared
                FROM unnest(:ofs, :sets) AS s (asked, keys)
                CROSS JOIN LATERAL (
                    SELECT e.id, e.version, e.keys FROM name_key e
                    WHERE e.keys @> s.keys::int[] AND e.recorded_from <= :knownAt LIMIT :mostLookedUp) k
                WHERE s.asked = q.asked
                ORDER BY shared DESC, all_keys, k.id, k.version
                LIMIT :most) k
            JOIN name n ON n.id = k.id AND n.version = k.version
            LEFT JOIN merge m ON m.id = n.actor AND m.state = 'ACTIVE' AND <merged>
            WHERE n.state = 'ACTIVE' AND <believed> AND (:publishedBy::date IS NULL OR n.published_on <= :publishedBy)
            """;

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
        return index.lacksAtMost(CHUNKS) && index.catchUp(CHUNKS);
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
        List<SearchPlan> plans = new ArrayList<>();
        List<Map<String, Alike>> found = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            plans.add(SearchPlan.of(i, asked.get(i), namesWith));
            found.add(new HashMap<>());
        }
        look(snapshot, asked, plans, plans.stream().map(SearchPlan::first).toList(), found);
        List<List<KeySet>> further = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            boolean isBorne = found.get(i).values().stream().anyMatch(alike -> alike.part >= BEARS_IT);
            further.add(isBorne ? List.of() : plans.get(i).further());
        }
        look(snapshot, asked, plans, further, found);
        return found.stream().map(NameSearch::likeliest).toList();
    }

    private static void look(
            Snapshot snapshot,
            List<NameForm> asked,
            List<SearchPlan> plans,
            List<List<KeySet>> sets,
            List<Map<String, Alike>> found) {
        for (Found name :
                names(snapshot, plans, sets.stream().flatMap(List::stream).toList())) {
            NameForm form = NameForm.of(name.text);
            double likeness = Likeness.ofAnyPart(asked.get(name.asked), form);
            if (likeness >= NOT_ALIKE) {
                Alike alike = new Alike(likeness, Likeness.of(asked.get(name.asked), form));
                found.get(name.asked).merge(name.actor, alike, Alike::best);
            }
        }
    }

    private static List<String> likeliest(Map<String, Alike> actors) {
        return actors.entrySet().stream()
                .sorted(Map.Entry.<String, Alike>comparingByValue(
                                Comparator.comparingDouble(Alike::sum).reversed())
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

    private static List<Found> names(Snapshot snapshot, List<SearchPlan> plans, List<KeySet> sets) {
        if (sets.isEmpty()) {
            return List.of();
        }
        Handle handle = snapshot.handle();
        // how many names have a set of keys the planner cannot know; by keys is the only good way to them
        handle.execute("SET LOCAL enable_seqscan = off");
        handle.execute("SET LOCAL jit = off");
        List<Integer> asked = sets.stream().map(KeySet::asked).distinct().toList();
        return snapshot.bind(handle.createQuery(NAMES.replace("<believed>", snapshot.believed("n"))
                        .replace("<merged>", snapshot.believed("m"))))
                .bindArray("asked", Integer.class, asked)
                .bindArray(
                        "keys",
                        String.class,
                        asked.stream()
                                .map(each -> KeySet.sql(plans.get(each).keys()))
                                .toList())
                .bindArray(
                        "ofs", Integer.class, sets.stream().map(KeySet::asked).toList())
                .bindArray("sets", String.class, sets.stream().map(KeySet::sql).toList())
                .bind("mostLookedUp", MOST_LOOKED_UP)
                .bind("most", MOST_NAMES)
                .map((row, context) -> new Found(row.getInt("asked"), row.getString("actor"), row.getString("text")))
                .list();
    }

    /**
     * How alike an actor is by the names found of it. Many may share one part, such as an acronym of two letters in brackets, so that
     * the whole has a say too in who is looked at closely.
     */
    private record Alike(double part, double whole) {

        double sum() {
            return part + whole;
        }

        Alike best(Alike other) {
            return new Alike(Math.max(part, other.part), Math.max(whole, other.whole));
        }
    }

    private record Found(int asked, String actor, String text) {}
}
