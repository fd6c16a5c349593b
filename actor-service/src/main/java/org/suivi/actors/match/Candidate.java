package org.suivi.actors.match;

/**
 * An actor that may be meant.
 *
 * @param matchedName the name that was compared; the code where a decision alone leads to it
 * @param weak whether that name may only confirm a match
 * @param decided whether a person decided that it is he
 */
public record Candidate(
        KnownActor actor, String matchedName, boolean weak, boolean decided, Explanations explanations) {

    /** The sum of the explanations, 0 to 1. */
    public double score() {
        return explanations.sum();
    }

    /** The actor's code. */
    public String code() {
        return actor.code();
    }

    /** The same actor as one of several whom a list of names names. */
    Candidate asOneOfSeveral(KnownName name, double penalty) {
        double strength = name.weak() ? Scoring.WEAK : 0;
        Explanations one = new Explanations(
                1, explanations.dateValid(), 0, 0, explanations.country(), explanations.kind(), strength, penalty, 0);
        return new Candidate(actor, name.text(), name.weak(), false, one);
    }

    /** The same candidate, once a person has decided whether it is he. */
    Candidate decided(boolean itIsHe) {
        return new Candidate(actor, matchedName, weak, itIsHe, explanations.decided(itIsHe));
    }
}
