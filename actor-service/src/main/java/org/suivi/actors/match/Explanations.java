package org.suivi.actors.match;

/**
 * What a score is the sum of: the likeness of the names, and what is taken away for each thing that speaks against.
 *
 * @param name likeness of the best name, 0 to 1
 * @param dateValid for a day on which the actor did not exist, or did not bear the name
 * @param numeral for a number that is another (CMFPR-I is not CMFPR-II)
 * @param wing for a wing, or another addition, that is not the actor's
 * @param country for another country
 * @param kind for another kind of actor
 * @param strength for a name that may confirm a match and never makes one
 * @param several for a name that is a list of names
 * @param decision what a person's decision about this name adds or takes away
 */
public record Explanations(
        double name,
        double dateValid,
        double numeral,
        double wing,
        double country,
        double kind,
        double strength,
        double several,
        double decision) {

    double sum() {
        double sum = name + dateValid + numeral + wing + country + kind + strength + several + decision;
        return Math.clamp(rounded(sum), 0, 1);
    }

    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    Explanations decided(boolean itIsHe) {
        double before = new Explanations(name, dateValid, numeral, wing, country, kind, strength, several, 0).sum();
        double change = rounded(itIsHe ? 1 - before : -before);
        return new Explanations(name, dateValid, numeral, wing, country, kind, strength, several, change);
    }
}
