package org.suivi.events.actors;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.suivi.contracts.ActorChanged;
import org.suivi.contracts.Claim;
import org.suivi.contracts.DisclosureChanged;
import org.suivi.contracts.MergeChanged;
import org.suivi.contracts.Message;
import org.suivi.contracts.NameChanged;
import org.suivi.contracts.PreferenceChanged;
import org.suivi.contracts.RelationChanged;
import org.suivi.contracts.State;

/** Facts about a few actors made by chance, each in several versions; the same for the same seed but for the prefix of every code. */
final class ChanceFacts {

    private static final List<String> CODES = List.of("A", "B", "C", "D", "E");
    private static final List<String> KINDS = List.of("ARMED_GROUP", "COALITION", "STATE_FORCE", "PERSON");
    private static final List<String> WORDS = List.of("Azawad", "Haut Conseil", "Plateforme", "MAA");

    private final Random random;
    private final String prefix;
    private final Map<String, List<Message>> byKey = new LinkedHashMap<>();

    ChanceFacts(long seed, String prefix) {
        this.random = new Random(seed);
        this.prefix = prefix;
        CODES.forEach(this::actor);
        for (int i = 0; i < 7; i++) {
            name("n" + i);
        }
        for (int i = 0; i < 6; i++) {
            relation("m" + i);
        }
        merge(any(CODES));
        merge(any(CODES));
    }

    /** The messages of each thing in the order of their versions. */
    Map<String, List<Message>> byKey() {
        return byKey;
    }

    List<String> codes() {
        return CODES.stream().map(it -> prefix + it).toList();
    }

    /** A name or a code that somebody may be told by. */
    String mention() {
        return random.nextInt(3) == 0 ? code() : text();
    }

    private void actor(String code) {
        for (int version = 1; version <= 1 + random.nextInt(3); version++) {
            boolean gone = version > 1 && random.nextInt(4) == 0;
            String founded = random.nextInt(4) == 0 ? "2014-06" : null;
            add(new ActorChanged(
                    prefix + code, version, claim(gone, null, null), any(KINDS), null, "ML", founded, null, List.of()));
        }
        add(new DisclosureChanged(prefix + code, 1, claim(false, null, null), true));
        add(new DisclosureChanged(prefix + code, 2, claim(false, null, null), false));
    }

    private void name(String id) {
        for (int version = 1; version <= 1 + random.nextInt(3); version++) {
            String strength = random.nextInt(5) == 0 ? "WEAK" : "STRONG";
            add(new NameChanged(
                    prefix + id,
                    version,
                    claim(version > 1 && random.nextInt(3) == 0, year(2012), year(2018)),
                    code(),
                    text(),
                    "fr",
                    "Latn",
                    "ALIAS",
                    strength));
        }
    }

    private void relation(String id) {
        for (int version = 1; version <= 1 + random.nextInt(3); version++) {
            add(new RelationChanged(
                    prefix + id,
                    version,
                    claim(version > 1 && random.nextInt(4) == 0, year(2012), year(2018)),
                    random.nextInt(5) == 0 ? "PART_OF" : "MEMBER_OF",
                    code(),
                    code(),
                    random.nextInt(6) == 0 ? "WING" : "WHOLE",
                    null,
                    random.nextInt(5) > 0));
        }
        for (int version = 1; version <= random.nextInt(3); version++) {
            add(new PreferenceChanged(
                    prefix + id,
                    version,
                    claim(false, null, null),
                    code(),
                    code(),
                    random.nextBoolean(),
                    "RULE",
                    "LAST_PUBLISHED",
                    1));
        }
    }

    /** One step only, as actor-service has it: nobody is merged into whom others may be merged into. */
    private void merge(String code) {
        String into = prefix + "L";
        if (!byKey.containsKey("actor " + into)) {
            add(new ActorChanged(into, 1, claim(false, null, null), "ARMED_GROUP", null, "ML", null, null, List.of()));
            add(new ActorChanged(into, 2, claim(false, null, null), any(KINDS), null, "ML", null, null, List.of()));
        }
        for (int version = 1; version <= 1 + random.nextInt(3); version++) {
            add(new MergeChanged(prefix + code, version, claim(version % 2 == 0, null, null), into));
        }
    }

    private void add(Message message) {
        List<Message> ofKey = byKey.computeIfAbsent(message.kind() + " " + message.id(), it -> new ArrayList<>());
        if (ofKey.stream().noneMatch(it -> it.version() == message.version())) {
            ofKey.add(message);
        }
    }

    private String year(int from) {
        int year = from + random.nextInt(4);
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> year + "/" + (year + 1);
            case 2 -> year + "-06";
            default -> String.valueOf(year);
        };
    }

    private String text() {
        return prefix + " " + any(WORDS);
    }

    private String code() {
        return prefix + any(CODES);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Claim claim(boolean gone, String from, String to) {
        State state = gone ? State.RETRACTED : State.ACTIVE;
        return new Claim(state, Instant.parse("2026-01-01T00:00:00Z"), "suivi", null, null, null, null, from, to);
    }
}
