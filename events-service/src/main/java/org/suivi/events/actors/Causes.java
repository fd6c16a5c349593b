package org.suivi.events.actors;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What facts about actors, as the replica took them, are called in the reason of a version that they made. Persons are not named: who
 * may read the incident may not know of them.
 */
public final class Causes {

    private static final String FACTS = """
            SELECT c.kind || '/' || c.id || '/' || c.version AS cause, c.kind, f.state, f.one, f.other, f.words,
                   EXISTS (SELECT FROM actor p WHERE p.code = f.one AND p.kind = 'PERSON') AS person,
                   EXISTS (SELECT FROM actor p WHERE p.code = f.other AND p.kind = 'PERSON') AS other_person
            FROM unnest(:kinds, :ids, :versions) AS c (kind, id, version)
            CROSS JOIN LATERAL (
                SELECT a.state, a.code AS one, NULL AS other, NULL AS words
                FROM actor a WHERE c.kind = 'actor' AND a.code = c.id AND a.version = c.version
                UNION ALL
                SELECT n.state, n.actor, NULL, n.name_key
                FROM actor_name n WHERE c.kind = 'name' AND n.id = c.id AND n.version = c.version
                UNION ALL
                SELECT m.state, m.member, m.coalition, NULL
                FROM membership m WHERE c.kind = 'relation' AND m.id = c.id AND m.version = c.version
                UNION ALL
                (SELECT m.state, m.member, m.coalition, NULL
                 FROM membership m WHERE c.kind = 'preference' AND m.id = c.id ORDER BY m.version DESC LIMIT 1)
                UNION ALL
                SELECT g.state, g.code, g.into_actor, NULL
                FROM actor_merge g WHERE c.kind = 'merge' AND g.code = c.id AND g.version = c.version) f
            """;

    private static final int MOST_TOLD = 10;

    private final Map<String, String> words;

    private Causes(Map<String, String> words) {
        this.words = words;
    }

    /** Reads what these were, such as {@code name/<id>/2}: the ids of messages. */
    public static Causes of(Handle handle, Collection<String> causes) {
        if (causes.isEmpty()) {
            return new Causes(Map.of());
        }
        List<Cause> all = causes.stream().distinct().map(Cause::parse).toList();
        Map<String, String> words = new HashMap<>();
        handle.createQuery(FACTS)
                .bindArray("kinds", String.class, all.stream().map(Cause::kind).toList())
                .bindArray("ids", String.class, all.stream().map(Cause::id).toList())
                .bindArray(
                        "versions",
                        Integer.class,
                        all.stream().map(Cause::version).toList())
                .map((row, context) -> new Fact(
                        row.getString("cause"),
                        row.getString("kind"),
                        row.getString("state").equals("RETRACTED"),
                        row.getBoolean("person") ? Fact.SOMEBODY : row.getString("one"),
                        row.getBoolean("other_person") ? Fact.SOMEBODY : row.getString("other"),
                        row.getString("words")))
                .forEach(it -> words.put(it.cause, it.told()));
        return new Causes(words);
    }

    /** They in words, each once and ten at the most; empty where none is known. */
    public String told(Set<String> causes) {
        Set<String> told = new TreeSet<>();
        causes.stream().flatMap(it -> Stream.ofNullable(words.get(it))).forEach(told::add);
        String first = told.stream().limit(MOST_TOLD).collect(Collectors.joining("; "));
        return told.size() <= MOST_TOLD ? first : first + "; and " + (told.size() - MOST_TOLD) + " more";
    }

    private record Cause(String kind, String id, int version) {
        static Cause parse(String cause) {
            int first = cause.indexOf('/');
            int last = cause.lastIndexOf('/');
            return new Cause(
                    cause.substring(0, first),
                    cause.substring(first + 1, last),
                    Integer.parseInt(cause.substring(last + 1)));
        }
    }

    private record Fact(
            String cause,
            String kind,
            boolean takenBack,
            String one,
            @Nullable String other,
            @Nullable String words) {

        private static final String SOMEBODY = "a person";

        String told() {
            return switch (kind) {
                case "actor" -> "actor " + one + end();
                case "name" -> (one.equals(SOMEBODY) ? "a name" : "the name “" + words + "”") + " of " + one + end();
                case "relation" -> "the membership of " + one + " in " + other + end();
                case "preference" -> "which claim is preferred on the membership of " + one + " in " + other;
                default -> takenBack ? one + " is " + other + " no more" : one + " is " + other;
            };
        }

        private String end() {
            return takenBack ? ", taken back" : "";
        }
    }
}
