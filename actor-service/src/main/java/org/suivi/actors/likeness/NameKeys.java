package org.suivi.actors.likeness;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys by which a name is found among many, as numbers: of two names that are alike at least some are the same. Numbers of
 * different keys may coincide, so what is found by them has still to be compared.
 */
public final class NameKeys {

    /** Goes up when names are given other keys than before: what was kept of them has to be made anew. */
    public static final int RULES = 2;

    private static final int SHORTEST_MISSPELT = 4;

    private NameKeys() {}

    /** All keys under which a known name is kept. */
    public static Set<Integer> of(NameForm known) {
        Set<Integer> keys = new LinkedHashSet<>(exact(known));
        known.initials.forEach(initials -> keys.add(key('#', initials)));
        keys.addAll(words(known));
        return keys;
    }

    /** The keys of names that are the same as the one asked for, as a part of it, or as its acronym. */
    public static Set<Integer> whole(NameForm asked) {
        Set<Integer> keys = new LinkedHashSet<>(exact(asked));
        if (asked.acronym) {
            StringBuilder letters = new StringBuilder();
            asked.words.forEach(word -> letters.append(word.text()));
            keys.add(key('#', letters.toString()));
        }
        asked.initials.forEach(initials -> keys.add(key('=', initials)));
        asked.segments.forEach(segment -> keys.add(key('=', segment.key())));
        asked.items.forEach(item -> keys.addAll(exact(item)));
        return keys;
    }

    /** The keys of its words, one for each; names that share enough of them are alike. */
    public static List<Integer> words(NameForm form) {
        return form.words.stream()
                .map(word -> key('w', word.skeleton()))
                .distinct()
                .toList();
    }

    private static Set<Integer> exact(NameForm form) {
        Set<Integer> keys = new LinkedHashSet<>();
        if (!form.key().isEmpty()) {
            keys.add(key('=', form.key()));
        }
        if (form.compact != null) {
            keys.add(key('+', form.compact));
        }
        if (form.words.size() == 1 && !form.acronym) {
            addMisspelt(form.words.getFirst().skeleton(), keys);
        }
        return keys;
    }

    // of a name of one word nothing is left to find it by if that is misspelt: without any one consonant it is found
    // still
    private static void addMisspelt(String skeleton, Set<Integer> keys) {
        if (skeleton.length() < SHORTEST_MISSPELT) {
            return;
        }
        keys.add(key('~', skeleton));
        for (int i = 0; i < skeleton.length(); i++) {
            keys.add(key('~', skeleton.substring(0, i) + skeleton.substring(i + 1)));
        }
    }

    private static int key(char kind, String text) {
        return (kind + text).hashCode();
    }
}
