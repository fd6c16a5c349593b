package org.suivi.bench.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Places that are on no map; a few stand in many names, most in few. */
final class Places {

    private static final String[] ONSETS = {
        "b", "d", "dj", "f", "g", "gou", "k", "kh", "l", "m", "n", "nd", "p", "r", "s", "sh", "t", "tch", "v", "w", "z",
        "mb"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "ou", "aa", "é"};
    private static final String[] ENDS = {"", "", "", "n", "r", "l", "t", "m", "s", "k"};
    private static final String[] BEFORE = {"Tin ", "Ouro ", "Bir ", "Oued ", "Ain ", "Nord-", "Sud-"};

    /** One of so many places is written as two words. */
    private static final int TWO_WORDS = 8;

    /** How much the frequent ones stand out. */
    private static final double SLOPE = 2.5;

    private final List<String> names;

    Places(int count, long seed) {
        Random random = new Random(seed);
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < count) {
            made.add(place(random));
        }
        names = new ArrayList<>(made);
    }

    String name(int place) {
        return names.get(place);
    }

    /** One of the first so many places, the first ones most often. */
    static int frequent(int among, Random random) {
        return (int) (among * Math.pow(random.nextDouble(), SLOPE));
    }

    private static String place(Random random) {
        StringBuilder name = new StringBuilder();
        int syllables = 2 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            name.append(one(ONSETS, random)).append(one(VOWELS, random));
        }
        name.append(one(ENDS, random));
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return random.nextInt(TWO_WORDS) == 0 ? one(BEFORE, random) + name : name.toString();
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
