package org.suivi.bench;

import org.jspecify.annotations.Nullable;
import org.suivi.bench.names.Question;

/** How often the one who is meant was found. */
final class Found {

    private int names;
    private int first;
    private int said;
    private int wrong;
    private int asked;
    private int byTrigrams;

    void add(Question question, Matches.First ours) {
        names++;
        boolean right = isMeant(question, ours.actor());
        first += right ? 1 : 0;
        said += right && ours.isMatch() ? 1 : 0;
        wrong += !right && ours.isMatch() ? 1 : 0;
    }

    void addByTrigrams(Question question, @Nullable String theirs) {
        asked++;
        byTrigrams += isMeant(question, theirs) ? 1 : 0;
    }

    private static boolean isMeant(Question question, @Nullable String actor) {
        return question.meant() != null && question.meant().equals(actor);
    }

    Found plus(Found other) {
        Found sum = new Found();
        sum.names = names + other.names;
        sum.first = first + other.first;
        sum.said = said + other.said;
        sum.wrong = wrong + other.wrong;
        sum.asked = asked + other.asked;
        sum.byTrigrams = byTrigrams + other.byTrigrams;
        return sum;
    }

    /** The row of a report. */
    Object[] row(String name) {
        return new Object[] {
            name, names, share(first, names), share(said, names), share(wrong, names), asked, share(byTrigrams, asked)
        };
    }

    private static String share(int of, int all) {
        return "%.1f %%".formatted(100.0 * of / Math.max(1, all));
    }
}
