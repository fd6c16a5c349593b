package org.suivi.events.actors;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.suivi.contracts.ActorChanged;
import org.suivi.contracts.Claim;
import org.suivi.contracts.MergeChanged;
import org.suivi.contracts.Message;
import org.suivi.contracts.NameChanged;
import org.suivi.contracts.PreferenceChanged;
import org.suivi.contracts.RelationChanged;
import org.suivi.contracts.State;
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
        StaleIncidents stale = new StaleIncidents();
        for (Message message : messages) {
            switch (message) {
                case ActorChanged actor -> take(handle, stamp, actor, stale);
                case NameChanged name -> take(handle, stamp, name, stale);
                case RelationChanged relation -> take(handle, stamp, relation, stale);
                case PreferenceChanged preference -> take(handle, stamp, preference, stale);
                case MergeChanged merge -> take(handle, stamp, merge, stale);
                default -> {
                    // whatever else stands on the topic neither names nor groups anybody
                }
            }
        }
        if (stale.any()) {
            handle.execute("UPDATE replica_mark SET taken = taken + 1");
            stale.mark(handle);
        }
    }

    private static void take(Handle handle, Instant stamp, ActorChanged actor, StaleIncidents stale) {
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
            // a name resolves only once its actor is known; whoever was merged into it is of its kind
            stale.named(keys(handle, actor.code()), actor.eventId());
            stale.named(keysOfMerged(handle, actor.code()), actor.eventId());
            if (actor.actorKind().equals(PERSON)) {
                stale.person(actor.code());
            }
        }
    }

    private static void take(Handle handle, Instant stamp, NameChanged name, StaleIncidents stale) {
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
            List<String> keys = handle.createQuery("SELECT name_key FROM actor_name WHERE id = :id")
                    .bind("id", name.id())
                    .mapTo(String.class)
                    .list();
            stale.named(keys, name.eventId());
        }
    }

    private static void take(Handle handle, Instant stamp, RelationChanged relation, StaleIncidents stale) {
        boolean member = relation.relationType().equals(MEMBER_OF);
        if (!member && relation.version() == 1) {
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
                // what was corrected into another kind of relation is a membership no more
                .bind("state", (member ? claim.state() : State.RETRACTED).name())
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
            stale.involving(members(handle, relation.id()), relation.eventId());
        }
    }

    private static void take(Handle handle, Instant stamp, PreferenceChanged preference, StaleIncidents stale) {
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
            stale.involving(members(handle, preference.relation()), preference.eventId());
        }
    }

    private static void take(Handle handle, Instant stamp, MergeChanged merge, StaleIncidents stale) {
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
            stale.named(keys(handle, merge.actor()), merge.eventId());
            // incidents of its members have it among their groups
            stale.involving(List.of(merge.actor()), merge.eventId());
            List<String> living = handle.createQuery("SELECT into_actor FROM actor_merge WHERE code = :code")
                    .bind("code", merge.actor())
                    .mapTo(String.class)
                    .list();
            stale.involving(living, merge.eventId());
        }
    }

    /** Under which names an actor is found, by whatever version. */
    private static List<String> keys(Handle handle, String code) {
        List<String> keys = new ArrayList<>(List.of(NameKey.of(code), NameKey.ofCode(code)));
        keys.addAll(handle.createQuery("SELECT name_key FROM actor_name WHERE actor = :code")
                .bind("code", code)
                .mapTo(String.class)
                .list());
        return keys;
    }

    private static List<String> keysOfMerged(Handle handle, String living) {
        return handle
                .createQuery("SELECT code FROM merged_present WHERE into_actor = :living")
                .bind("living", living)
                .mapTo(String.class)
                .stream()
                .flatMap(code -> keys(handle, code).stream())
                .toList();
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
}
