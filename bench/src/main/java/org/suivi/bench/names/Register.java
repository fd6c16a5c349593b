package org.suivi.bench.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suivi.bench.names.Words.Word;

/** So many actors, no two with the same official name. Entries are made when they are asked for: a million names are not kept. */
public final class Register {

    /** The names that each bears. */
    public static final int NAMES = 10;

    private static final long SEED = 20150620;
    private static final int PLACES = 20_000;
    private static final int UNKNOWN_PLACES = 2_000;

    /** One of so many is a person. */
    private static final int PERSONS = 10;

    private static final String[] KINDS = {
        "ARMED_GROUP",
        "ARMED_GROUP",
        "ARMED_GROUP",
        "POLITICAL_PARTY",
        "CIVIL_SOCIETY",
        "COALITION",
        "STATE_FORCE",
        "COMMUNITY"
    };
    private static final String[] COUNTRIES = {"ML", "NE", "BF", "TD", "SD", "CD", "CF", "LY", "DZ", "MR"};

    private final Words words = Words.read();
    private final Places places = new Places(PLACES + UNKNOWN_PLACES, SEED);
    private final List<Maker> makers;
    private final Map<String, Integer> acronyms = new HashMap<>();

    /** Who an actor is, from which its names follow. */
    private record Maker(@Nullable Body body, @Nullable Person person) {}

    public Register(int actors) {
        Random random = new Random(SEED);
        makers = new ArrayList<>(actors);
        Set<Object> known = new HashSet<>();
        while (makers.size() < actors) {
            Maker maker = random.nextInt(PERSONS) == 0
                    ? new Maker(null, person(random))
                    : new Maker(body(random, Places.frequent(PLACES, random)), null);
            if (known.add(maker)) {
                makers.add(maker);
                if (maker.body != null) {
                    acronyms.merge(maker.body.acronym(), 1, Integer::sum);
                }
            }
        }
    }

    public int actors() {
        return makers.size();
    }

    /** The actor with that number, counted from 0. */
    public Entry entry(int number) {
        Maker maker = makers.get(number);
        Random random = new Random(SEED + number);
        String country = one(COUNTRIES, random);
        String code = "B" + number;
        if (maker.person != null) {
            return new Entry(code, "PERSON", country, maker.person.names(places.name(random.nextInt(PLACES))));
        }
        Body body = maker.body;
        if (body == null) {
            throw new IllegalStateException("neither a body nor a person");
        }
        return new Entry(
                code,
                one(KINDS, random),
                country,
                body.names(one(words.heads(), random), one(words.purposes(), random)));
    }

    /** Whether nobody else has that actor's acronym. */
    boolean hasItsOwnAcronym(int number) {
        Body body = makers.get(number).body;
        return body != null && acronyms.getOrDefault(body.acronym(), 0) == 1;
    }

    /** A name in the register's manner, of a place that none of its actors is of. */
    String unknown(Random random) {
        Body body = body(random, PLACES + random.nextInt(UNKNOWN_PLACES));
        return body.in(random.nextBoolean() ? Language.EN : Language.FR);
    }

    private Body body(Random random, int place) {
        Word quality = random.nextInt(10) < 7 ? one(words.qualities(), random) : null;
        Word purpose = random.nextInt(10) < 6 ? one(words.purposes(), random) : null;
        int numeral = random.nextInt(12) == 0 ? 2 + random.nextInt(3) : 0;
        return new Body(one(words.heads(), random), quality, purpose, places.name(place), numeral);
    }

    private Person person(Random random) {
        return new Person(
                one(words.given(), random),
                one(words.given(), random),
                places.name(Places.frequent(PLACES, random)).replace(' ', '-'));
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
