package org.suivi.actors.likeness;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How alike two words are, from 0 to 1: by Jaro and Winkler, but only where so few letters differ that it can be one word written
 * in two ways. Across scripts the consonants decide.
 */
final class WordLikeness {

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final int SHORTEST_COMPARED = 4;
    private static final int SHORTEST_HEARD = 5;
    private static final double LEAST = 0.85;
    private static final double SAME_SOUND = 0.95;

    private WordLikeness() {}

    static double of(Word one, Word other) {
        if (one.text().equals(other.text())) {
            return 1;
        }
        if (one.foreign() != other.foreign()) {
            return acrossScripts(one, other);
        }
        return sameScript(one, other);
    }

    private static double acrossScripts(Word one, Word other) {
        if (one.skeleton().length() < 2 || other.skeleton().length() < 2) {
            return 0;
        }
        return one.skeleton().equals(other.skeleton())
                ? SAME_SOUND
                : few(one.skeleton(), other.skeleton(), 1) ? LEAST : 0;
    }

    private static double sameScript(Word one, Word other) {
        int shorter = Math.min(one.text().length(), other.text().length());
        if (shorter < SHORTEST_COMPARED || !beginsAlike(one, other) || hasDigit(one.text()) || hasDigit(other.text())) {
            return 0;
        }
        double likeness = few(one.text(), other.text(), Math.min(3, shorter / 4))
                ? JARO_WINKLER.apply(one.text(), other.text())
                : 0;
        boolean sounds = !one.foreign()
                && shorter >= SHORTEST_HEARD
                && one.skeleton().length() > 2
                && one.skeleton().equals(other.skeleton());
        return sounds ? Math.max(likeness, SAME_SOUND) : likeness >= LEAST ? likeness : 0;
    }

    // writers go wrong within a word; most words are told apart here, without counting letters
    private static boolean beginsAlike(Word one, Word other) {
        return one.text().charAt(0) == other.text().charAt(0)
                || one.skeleton().charAt(0) == other.skeleton().charAt(0);
    }

    private static boolean few(String one, String other, int edits) {
        return Math.min(one.length(), other.length()) >= SHORTEST_COMPARED
                && Math.abs(one.length() - other.length()) <= edits
                && new LevenshteinDistance(edits).apply(one, other) >= 0;
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
