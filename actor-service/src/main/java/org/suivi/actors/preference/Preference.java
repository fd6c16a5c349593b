package org.suivi.actors.preference;

/**
 * How the claim under whose id it is recorded was last told to stand. Recorded only where that is not what everybody takes for
 * granted, that a claim is preferred; what readers are answered is computed anew from the claims.
 *
 * @param rule the name of the rule by which it was decided
 */
public record Preference(boolean preferred, Because because, String rule, int ruleVersion) {

    static Preference of(Standing standing) {
        return new Preference(standing.preferred(), standing.because(), LastPublished.NAME, LastPublished.VERSION);
    }

    boolean isTakenForGranted() {
        return preferred && because == Because.RULE;
    }
}
