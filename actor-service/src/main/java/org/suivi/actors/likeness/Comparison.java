package org.suivi.actors.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares a name asked for with all names of one actor. What tells namesakes apart counts against: a numeral or a wing that is
 * another than the actor's own is a hard penalty, whichever of his names is compared.
 */
public final class Comparison {

    private static final double OTHER_NUMERAL = -0.5;
    private static final double NUMERAL_NOT_KNOWN = -0.25;
    private static final double NUMERAL_NOT_ASKED_FOR = -0.1;
    private static final double OTHER_WING = -0.5;
    private static final double NOT_EXPLAINED = -0.25;
    private static final double MAIN_PART_NOT_EXPLAINED = -0.4;
    private static final double EXPLAINS = 0.6;

    private final NameForm asked;
    private final List<NameForm> names;
    private final Set<Integer> numerals = new HashSet<>();
    private final List<Word> wings = new ArrayList<>();
    private final boolean[] explained;

    /**
     * How a name asked for compares with one name of an actor.
     *
     * @param name likeness of the words, 0 to 1
     * @param numeral 0, or what a numeral that is not the same takes away
     * @param wing 0, or what a wing or another addition that is not the actor's takes away
     */
    public record Alike(double name, double numeral, double wing) {

        double sum() {
            return name + numeral + wing;
        }
    }

    /** A comparison with an actor of these names. */
    public Comparison(NameForm asked, List<NameForm> names) {
        this.asked = asked;
        this.names = names;
        for (NameForm name : names) {
            numerals.addAll(name.numerals);
            name.segments.stream().filter(Comparison::partsNamesakes).forEach(it -> wings.addAll(it.words()));
        }
        this.explained = new boolean[asked.segments.size()];
        for (int i = 0; i < explained.length; i++) {
            explained[i] = isExplained(asked.segments.get(i));
        }
    }

    /** How it compares with one of the names. */
    public Alike with(NameForm name) {
        if (asked.key().equals(name.key())) {
            return new Alike(Likeness.of(asked, name), 0, 0);
        }
        double numeral = numeral(name);
        Alike best = new Alike(Likeness.of(asked, name), numeral, wingOfTheWhole());
        if (asked.isParted()) {
            for (int i = 0; i < explained.length; i++) {
                Segment part = asked.segments.get(i);
                Alike alike = new Alike(Likeness.of(part, name), numeral, others(i));
                best = alike.sum() > best.sum() ? alike : best;
            }
        }
        return best;
    }

    private double numeral(NameForm name) {
        if (asked.numerals.equals(name.numerals)) {
            return 0;
        }
        if (asked.numerals.isEmpty()) {
            return NUMERAL_NOT_ASKED_FOR;
        }
        Set<Integer> known = name.numerals.isEmpty() ? numerals : name.numerals;
        if (known.isEmpty()) {
            return NUMERAL_NOT_KNOWN;
        }
        return asked.numerals.stream().anyMatch(known::contains) ? 0 : OTHER_NUMERAL;
    }

    // the words of the wing stand among those compared already; here counts only that the actor is of another
    private double wingOfTheWhole() {
        if (wings.isEmpty()) {
            return 0;
        }
        for (int i = 0; i < explained.length; i++) {
            if (asked.segments.get(i).wing() && !explained[i]) {
                return OTHER_WING;
            }
        }
        return 0;
    }

    private double others(int part) {
        double sum = 0;
        for (int i = 0; i < explained.length; i++) {
            if (i != part && !explained[i]) {
                sum += i == 0
                        ? MAIN_PART_NOT_EXPLAINED
                        : asked.segments.get(i).wing() && !wings.isEmpty() ? OTHER_WING : NOT_EXPLAINED;
            }
        }
        return sum;
    }

    private boolean isExplained(Segment part) {
        return (part.wing() && part.words().stream().anyMatch(this::isOfAWing))
                || names.stream().anyMatch(name -> Likeness.of(part, name) >= EXPLAINS);
    }

    private boolean isOfAWing(Word word) {
        return wings.stream().anyMatch(wing -> WordLikeness.of(word, wing) > 0);
    }

    // what stands in brackets after a name is mostly an explanation
    private static boolean partsNamesakes(Segment segment) {
        return segment.wing() && segment.start() != Segment.Start.BRACKET;
    }
}
