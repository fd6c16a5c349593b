package org.suivi.actors.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs the words of two names, the most alike first and each only once, and weighs what is paired against what is not. Words that
 * are not asked for count a half where nothing else differs, since names are shortened; where another word is asked for, it is
 * another name.
 */
final class Alignment {

    private static final double NOT_ASKED_FOR = 0.5;
    private static final double BY_INITIALS = 0.95;
    private static final int LONGEST_ACRONYM = 5;

    private final List<Word> asked;
    private final List<Word> known;
    private final boolean[] askedIsPaired;
    private final boolean[] knownIsPaired;
    private final boolean exact;
    private double alike;
    private double all;

    private Alignment(List<Word> asked, List<Word> known, boolean exact) {
        this.asked = asked;
        this.known = known;
        this.askedIsPaired = new boolean[asked.size()];
        this.knownIsPaired = new boolean[known.size()];
        this.exact = exact;
    }

    /**
     * From 0 to 1; the square, since one word of five that differs makes another name.
     *
     * @param exact whether words have to be the same letter for letter, as those of acronyms
     */
    static double likeness(List<Word> asked, List<Word> known, boolean exact) {
        double share = new Alignment(asked, known, exact).share();
        return share * share;
    }

    private double share() {
        pairs().forEach(this::pair);
        if (alike == 0) {
            return 0;
        }
        abbreviated(asked, askedIsPaired, known, knownIsPaired);
        abbreviated(known, knownIsPaired, asked, askedIsPaired);
        boolean otherSort = hasGeneric(asked, askedIsPaired) && hasGeneric(known, knownIsPaired);
        double missing = left(asked, askedIsPaired, otherSort);
        double further = left(known, knownIsPaired, otherSort);
        return alike / (all + missing + (missing >= 1 ? further : NOT_ASKED_FOR * further));
    }

    private void pair(Pair pair) {
        if (!askedIsPaired[pair.asked] && !knownIsPaired[pair.known]) {
            askedIsPaired[pair.asked] = true;
            knownIsPaired[pair.known] = true;
            add(asked.get(pair.asked).weight() + known.get(pair.known).weight(), pair.likeness);
        }
    }

    private void add(double weight, double likeness) {
        alike += weight * likeness;
        all += weight;
    }

    // "UN" for "United Nations" within a name: an acronym pairs with the words in a row that have its letters
    private void abbreviated(
            List<Word> shorter, boolean[] shorterIsPaired, List<Word> longer, boolean[] longerIsPaired) {
        for (int i = 0; i < shorter.size(); i++) {
            String letters = shorter.get(i).text();
            boolean mayAbbreviate = !shorterIsPaired[i] && letters.length() >= 2 && letters.length() <= LONGEST_ACRONYM;
            for (int from = 0; mayAbbreviate && from + letters.length() <= longer.size(); from++) {
                if (begins(longer, longerIsPaired, from, letters)) {
                    shorterIsPaired[i] = true;
                    Arrays.fill(longerIsPaired, from, from + letters.length(), true);
                    add(shorter.get(i).weight() + letters.length(), BY_INITIALS);
                    break;
                }
            }
        }
    }

    private static boolean begins(List<Word> words, boolean[] paired, int from, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (paired[from + i] || words.get(from + i).text().charAt(0) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < known.size(); j++) {
                double likeness = likeness(asked.get(i), known.get(j));
                if (likeness > 0) {
                    pairs.add(new Pair(i, j, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        return pairs;
    }

    private double likeness(Word one, Word other) {
        return !exact ? WordLikeness.of(one, other) : one.text().equals(other.text()) ? 1 : 0;
    }

    // a front is no movement: what sort of body it is tells much where the two are of different sorts
    private static double left(List<Word> words, boolean[] paired, boolean otherSort) {
        double left = 0;
        for (int i = 0; i < paired.length; i++) {
            if (!paired[i]) {
                left += otherSort ? 1 : words.get(i).weight();
            }
        }
        return left;
    }

    private static boolean hasGeneric(List<Word> words, boolean[] paired) {
        for (int i = 0; i < paired.length; i++) {
            if (!paired[i] && Vocabulary.isGeneric(words.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private record Pair(int asked, int known, double likeness) {}
}
