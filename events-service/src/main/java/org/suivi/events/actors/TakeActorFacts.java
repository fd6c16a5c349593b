package org.suivi.events.actors;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.suivi.contracts.ActorChanged;
import org.suivi.contracts.Claim;
import org.suivi.contracts.MergeChanged;
import org.suivi.contracts.Message;
import org.suivi.contracts.NameChanged;
import org.suivi.contracts.PreferenceChanged;
import org.suivi.contracts.RelationChanged;
import org.suivi.history.UncertainDate;

/**
 * Takes versions of actors, names and memberships into the replica, each once and in whatever order they come, and marks the
 * incidents that they bear on as stale: so what is believed in the end does not depend on what arrived first.
 */
@ApplicationScoped
public class TakeActorFacts {

    private static final String MEMBER_OF = "MEMBER_OF";
    private static final String PERSON = "PERSON";

    /** Takes those of the messages that are about actors; under the clock, with the stamp of the receipt. */
    public void handle(Handle handle, Instant stamp, List<? extends Message> messages) {
        Touched touched = new Touched();
        for (Message message : messages) {
            switch (message) {
                case ActorChanged actor -> take(handle, stamp, actor, touched);
                case NameChanged name -> take(handle, stamp, name, touched);
                case RelationChanged relation -> take(handle, stamp, relation, touched);
                case PreferenceChanged preference -> take(handle, stamp, preference, touched);
                case MergeChanged merge -> take(handle, stamp, merge, touched);
                default -> {
                    // whatever else stands on the topic neither names nor groups anybody
                }
            }
        }
        if (touched.any()) {
            handle.execute("UPDATE replica_mark SET taken = taken + 1");
            touched.markStale(handle);
        }
    }

    private static void take(Handle handle, Instant stamp, ActorChanged actor, Touched touched) {
        int inserted = handle.createUpdate("""
                        INSERT INTO actor (code, version, state, kind, code_key, founded, origin, received)
                        VALUES (:code, :version, :state, :kind, :key, coalesce(:founded::date, '-infinity'), :origin, :stamp)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("code", actor.code())
                .bind("version", actor.version())
                .bind("state", actor.claim().state().name())
                .bind("kind", actor.actorKind())
                .bind("key", NameKey.of(actor.code()))
                .bind("founded", earliest(actor.founded()))
                .bind("origin", actor.claim().recordedFrom())
                .bind("stamp", stamp)
                .execute();
        if (inserted == 1) {
            touched.names.add(NameKey.of(actor.code()));
            touched.names.add(NameKey.ofCode(actor.code()));
            // a name resolves only once its actor is known
            touched.names.addAll(handle.createQuery("SELECT name_key FROM actor_name WHERE actor = :code")
                    .bind("code", actor.code())
                    .mapTo(String.class)
                    .list());
            if (actor.actorKind().equals(PERSON)) {
                touched.persons.add(actor.code());
            }
        }
    }

    private static void take(Handle handle, Instant stamp, NameChanged name, Touched touched) {
        Claim claim = name.claim();
        int inserted = handle.createUpdate("""
                        INSERT INTO actor_name (id, version, state, actor, name_key, strength, valid_from, valid_to, origin, received)
                        VALUES (:id, :version, :state, :actor, :key, :strength, coalesce(:from::date, '-infinity'),
                                coalesce(:until::date, 'infinity'), :origin, :stamp) ON CONFLICT DO NOTHING
                        """)
                .bind("id", name.id())
                .bind("version", name.version())
                .bind("state", claim.state().name())
                .bind("actor", name.actor())
                .bind("key", NameKey.of(name.text()))
                .bind("strength", name.strength())
                .bind("from", earliest(claim.validFrom()))
                .bind("until", dayAfterLatest(claim.validTo()))
                .bind("origin", claim.recordedFrom())
                .bind("stamp", stamp)
                .execute();
        if (inserted == 1) {
            touched.names.addAll(handle.createQuery("SELECT name_key FROM actor_name WHERE id = :id")
                    .bind("id", name.id())
                    .mapTo(String.class)
                    .list());
        }
    }

    private static void take(Handle handle, Instant stamp, RelationChanged relation, Touched touched) {
        if (!relation.relationType().equals(MEMBER_OF)) {
            return;
        }
        Claim claim = relation.claim();
        int inserted = handle.createUpdate("""
                        INSERT INTO membership (id, version, state, member, coalition, extent, preferred, sure_from, sure_to,
                                                origin, received)
                        VALUES (:id, :version, :state, :member, :coalition, :extent, :preferred,
                                coalesce(:from::date, '-infinity'), coalesce(:until::date, 'infinity'), :origin, :stamp)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("id", relation.id())
                .bind("version", relation.version())
                .bind("state", claim.state().name())
                .bind("member", relation.from())
                .bind("coalition", relation.to())
                .bind("extent", relation.extent())
                .bind("preferred", relation.preferred())
                .bind("from", latest(claim.validFrom()))
                .bind("until", dayAfterEarliest(claim.validTo()))
                .bind("origin", claim.recordedFrom())
                .bind("stamp", stamp)
                .execute();
        if (inserted == 1) {
            touched.members.addAll(members(handle, relation.id()));
        }
    }

    private static void take(Handle handle, Instant stamp, PreferenceChanged preference, Touched touched) {
        int inserted = handle.createUpdate("""
                        INSERT INTO membership_preference (id, version, preferred, origin, received)
                        VALUES (:id, :version, :preferred, :origin, :stamp) ON CONFLICT DO NOTHING
                        """)
                .bind("id", preference.relation())
                .bind("version", preference.version())
                .bind("preferred", preference.preferred())
                .bind("origin", preference.claim().recordedFrom())
                .bind("stamp", stamp)
                .execute();
        if (inserted == 1) {
            touched.members.addAll(members(handle, preference.relation()));
        }
    }

    private static void take(Handle handle, Instant stamp, MergeChanged merge, Touched touched) {
        int inserted = handle.createUpdate("""
                        INSERT INTO actor_merge (code, version, state, into_actor, origin, received)
                        VALUES (:code, :version, :state, :into, :origin, :stamp) ON CONFLICT DO NOTHING
                        """)
                .bind("code", merge.actor())
                .bind("version", merge.version())
                .bind("state", merge.claim().state().name())
                .bind("into", merge.into())
                .bind("origin", merge.claim().recordedFrom())
                .bind("stamp", stamp)
                .execute();
        if (inserted == 1) {
            touched.names.add(NameKey.of(merge.actor()));
            touched.names.add(NameKey.ofCode(merge.actor()));
            touched.names.addAll(handle.createQuery("SELECT name_key FROM actor_name WHERE actor = :code")
                    .bind("code", merge.actor())
                    .mapTo(String.class)
                    .list());
            // incidents of its members have it among their groups
            touched.members.add(merge.actor());
            touched.members.addAll(handle.createQuery("SELECT into_actor FROM actor_merge WHERE code = :code")
                    .bind("code", merge.actor())
                    .mapTo(String.class)
                    .list());
        }
    }

    /** Whose groups a membership tells of: under their own codes and those under which they live. */
    private static List<String> members(Handle handle, String id) {
        return handle.createQuery("""
                        SELECT member FROM membership WHERE id = :id
                        UNION
                        SELECT g.into_actor FROM membership m JOIN merged_present g ON g.code = m.member WHERE m.id = :id
                        """).bind("id", id).mapTo(String.class).list();
    }

    private static @Nullable LocalDate earliest(@Nullable String sent) {
        return sent == null ? null : UncertainDate.parse(sent).earliest();
    }

    private static @Nullable LocalDate latest(@Nullable String sent) {
        return sent == null ? null : UncertainDate.parse(sent).latest();
    }

    private static @Nullable LocalDate dayAfterLatest(@Nullable String sent) {
        return sent == null ? null : UncertainDate.parse(sent).latest().plusDays(1);
    }

    private static @Nullable LocalDate dayAfterEarliest(@Nullable String sent) {
        return sent == null ? null : UncertainDate.parse(sent).earliest().plusDays(1);
    }

    /** What the messages bear on: found by index, never by reading all incidents. */
    private static final class Touched {
        private final Set<String> names = new TreeSet<>();
        private final Set<String> members = new TreeSet<>();
        private final Set<String> persons = new TreeSet<>();

        boolean any() {
            return !names.isEmpty() || !members.isEmpty();
        }

        void markStale(Handle handle) {
            handle.createUpdate("""
                            INSERT INTO stale_incident (incident_id)
                            SELECT incident_id FROM mention WHERE name_key = ANY (:names)
                            UNION
                            SELECT incident_id FROM involvement WHERE actor = ANY (:members) AND recorded_to = 'infinity'
                            ON CONFLICT DO NOTHING
                            """)
                    .bindArray("names", String.class, names)
                    .bindArray("members", String.class, members)
                    .execute();
            markPastOf(handle, persons);
        }

        /** Who turns out to be a person is shown to the public in no version, whatever he was taken for. */
        private static void markPastOf(Handle handle, Set<String> persons) {
            handle.createUpdate("""
                            INSERT INTO stale_incident (incident_id, past)
                            SELECT DISTINCT incident_id, true FROM involvement_public WHERE actor = ANY (:persons)
                            ON CONFLICT (incident_id) DO UPDATE SET past = true
                            """).bindArray("persons", String.class, persons).execute();
        }
    }
}
