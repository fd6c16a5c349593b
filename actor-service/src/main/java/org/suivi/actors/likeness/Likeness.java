package org.suivi.actors.likeness;

/** How alike two names are, from 0 to 1. */
public final class Likeness {

    private static final double SAME_LETTERS = 0.98;
    private static final double INITIALS = 0.85;
    private static final double FEW_INITIALS = 0.75;
    private static final int MANY_INITIALS = 4;

    private Likeness() {}

    /** How alike a name asked for is to a known one; numerals are left aside, see {@link Comparison}. */
    public static double of(NameForm asked, NameForm known) {
        if (asked.key().equals(known.key())) {
            return asked.key().isEmpty() ? 0 : 1;
        }
        if (asked.compact != null && asked.compact.equals(known.compact)) {
            return SAME_LETTERS;
        }
        return Math.max(
                Alignment.likeness(asked.words, known.words, asked.acronym || known.acronym),
                Math.max(stands(asked, known), stands(known, asked)));
    }

    /** The greatest likeness of the whole name asked for, or of any part of it, to a known one. */
    public static double ofAnyPart(NameForm asked, NameForm known) {
        double best = of(asked, known);
        if (asked.isParted()) {
            for (Segment part : asked.segments) {
                best = Math.max(best, of(part, known));
            }
        }
        for (NameForm item : asked.items) {
            best = Math.max(best, of(item, known));
        }
        return best;
    }

    /** Whether the likeness is of an acronym with the initials of a name, and of few letters: many names share those. */
    public static boolean isByFewInitials(double likeness) {
        return likeness == FEW_INITIALS;
    }

    static double of(Segment part, NameForm known) {
        return part.key().equals(known.key())
                ? 1
                : Alignment.likeness(part.words(), known.words, part.acronym() || known.acronym);
    }

    private static double stands(NameForm acronym, NameForm name) {
        if (!acronym.acronym || acronym.words.size() > 2 || !acronym.numerals.equals(name.numerals)) {
            return 0;
        }
        StringBuilder letters = new StringBuilder();
        acronym.words.forEach(word -> letters.append(word.text()));
        if (!name.initials.contains(letters.toString())) {
            return 0;
        }
        return letters.length() >= MANY_INITIALS ? INITIALS : FEW_INITIALS;
    }
}
