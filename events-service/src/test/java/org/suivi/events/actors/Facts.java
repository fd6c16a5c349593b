package org.suivi.events.actors;

import java.time.Instant;
import java.util.List;
import org.suivi.contracts.ActorChanged;
import org.suivi.contracts.Claim;
import org.suivi.contracts.MergeChanged;
import org.suivi.contracts.NameChanged;
import org.suivi.contracts.PreferenceChanged;
import org.suivi.contracts.RelationChanged;
import org.suivi.contracts.State;

/** What actor-service tells of actors, as messages. */
final class Facts {

    private Facts() {}

    static ActorChanged actor(String code, String kind) {
        return new ActorChanged(code, 1, claim(State.ACTIVE, null, null), kind, null, "ML", null, null, List.of());
    }

    static ActorChanged founded(String code, String on) {
        return new ActorChanged(code, 1, claim(State.ACTIVE, null, null), "COALITION", null, "ML", on, null, List.of());
    }

    static NameChanged name(String actor, String text) {
        return new NameChanged(
                "name of " + actor,
                1,
                claim(State.ACTIVE, null, null),
                actor,
                text,
                "fr",
                "Latn",
                "OFFICIAL",
                "STRONG");
    }

    static RelationChanged member(String id, String member, String group, String from, String to) {
        return new RelationChanged(
                id, 1, claim(State.ACTIVE, from, to), "MEMBER_OF", member, group, "WHOLE", null, true);
    }

    static PreferenceChanged preference(String relation, int version, boolean preferred) {
        return new PreferenceChanged(
                relation,
                version,
                claim(State.ACTIVE, null, null),
                "q7.MSA",
                "q7.CSP",
                preferred,
                "RULE",
                "LAST_PUBLISHED",
                1);
    }

    static MergeChanged merge(String code, int version, State state, String into) {
        return new MergeChanged(code, version, claim(state, null, null), into);
    }

    static Claim claim(State state, String from, String to) {
        return new Claim(state, Instant.parse("2026-01-01T00:00:00Z"), "suivi", null, null, null, null, from, to);
    }
}
