package org.suivi.actors.importplan;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.suivi.actors.likeness.NameForm;
import org.suivi.actors.match.Candidate;
import org.suivi.actors.match.Verdict;

/**
 * Who is meant by one or more names of one actor.
 *
 * @param sure those whom a name clearly means
 * @param unsure those whom a name may mean
 */
record Sighting(NavigableSet<String> sure, NavigableSet<String> unsure) {

    /** Below it a match proposes; an id that is recorded on the wrong actor is found by nobody. */
    private static final double CLEAR = 0.9;

    private static final int MOST = 5;

    static final Sighting NOBODY = new Sighting(new TreeSet<>(), new TreeSet<>());

    /**
     * Who is meant by this name. One in short is clear only where it is known as it is written, not by initials; whoever is of another
     * country than the name is used in is only a namesake.
     *
     * @param nobody those who are known not to be meant
     */
    static Sighting of(String name, Verdict verdict, Predicate<String> nobody) {
        List<Candidate> near = verdict.candidates().stream()
                .filter(each -> each.score() >= Verdict.THRESHOLD)
                .filter(each -> each.decided() || each.explanations().country() == 0)
                .filter(each -> !nobody.test(each.code()))
                .limit(MOST)
                .toList();
        boolean clear = verdict.outcome() == Verdict.Outcome.MATCH
                && !near.isEmpty()
                && near.getFirst().equals(verdict.candidates().getFirst())
                && isClear(name, near.getFirst());
        NavigableSet<String> codes = new TreeSet<>();
        near.forEach(each -> codes.add(each.code()));
        return clear ? only(near.getFirst().code()) : new Sighting(new TreeSet<>(), codes);
    }

    private static boolean isClear(String name, Candidate best) {
        boolean inShort = name.indexOf(' ') < 0;
        boolean asWritten =
                NameForm.of(name).key().equals(NameForm.of(best.matchedName()).key());
        return best.score() >= CLEAR && (!inShort || asWritten || best.decided());
    }

    static Sighting only(String code) {
        return new Sighting(new TreeSet<>(List.of(code)), new TreeSet<>());
    }

    Sighting and(Sighting other) {
        NavigableSet<String> bothSure = new TreeSet<>(sure);
        bothSure.addAll(other.sure);
        NavigableSet<String> bothUnsure = new TreeSet<>(unsure);
        bothUnsure.addAll(other.unsure);
        return new Sighting(bothSure, bothUnsure);
    }

    /** Who is meant by names in short beside this, of names in full: where those mean nobody, a short one proves nothing. */
    Sighting with(Sighting inShort) {
        if (sure.isEmpty() && unsure.isEmpty()) {
            return new Sighting(new TreeSet<>(), inShort.and(inShort.asUnsure()).unsure);
        }
        return and(inShort);
    }

    private Sighting asUnsure() {
        return new Sighting(new TreeSet<>(), sure);
    }

    /** Whether one is clearly meant, and no other. */
    boolean isOne() {
        return sure.size() == 1;
    }

    /** The one. */
    String one() {
        return sure.first();
    }

    /** Whether somebody else than this one is clearly meant, and not this one. */
    boolean isAnother(String code) {
        return !sure.isEmpty() && !sure.contains(code);
    }
}
