package org.suivi.actors.likeness;

import java.util.Set;

/** The words of French and English names that tell little or nothing of who is meant, and those that tell of a part. */
final class Vocabulary {

    /** Articles, prepositions and conjunctions; of Arabic those that stand apart when it is written in Latin letters. */
    private static final Set<String> STOP = Set.of(
            "le", "la", "les", "l", "un", "une", "de", "du", "des", "d", "et", "en", "au", "aux", "a", "pour", "par",
            "sur", "dans", "avec", "sous", "the", "an", "of", "for", "in", "on", "to", "and", "with", "by", "at",
            "from", "al", "el", "ul", "ad", "ed", "as", "ash", "wa", "wal", "li", "lil", "bi", "fi");

    /** What sort of body it is: much the same in the names of all, so it counts half. */
    private static final Set<String> GENERIC = Set.of(
            "mouvement",
            "mouvements",
            "movement",
            "movements",
            "front",
            "fronts",
            "groupe",
            "groupes",
            "group",
            "groups",
            "coordination",
            "coalition",
            "alliance",
            "conseil",
            "council",
            "congres",
            "congress",
            "comite",
            "committee",
            "commission",
            "organisation",
            "organization",
            "union",
            "parti",
            "party",
            "force",
            "forces",
            "armee",
            "army",
            "mission",
            "operation",
            "cadre",
            "framework",
            "plateforme",
            "platform",
            "brigade",
            "brigades",
            "bataillon",
            "battalion",
            "katiba",
            "katibat",
            "milice",
            "militia",
            "ligue",
            "league",
            "association",
            "gouvernement",
            "government",
            "republique",
            "republic",
            "haut",
            "high",
            "armed",
            "armees",
            "military",
            "militaire",
            "militaires",
            "chasseurs",
            "hunters");

    /** Words that say that a part of a whole is meant. */
    private static final Set<String> PART =
            Set.of("wing", "wings", "aile", "faction", "factions", "tendance", "branche", "branch", "fraction", "pro");

    private static final Set<String> DISSIDENT =
            Set.of("dissident", "dissidents", "dissidente", "dissidentes", "dissidence", "splinter");

    /** French words that lose their last vowel before another. */
    private static final Set<String> ELIDED = Set.of("l", "d", "n", "s", "j", "c", "m", "t", "qu", "jusqu", "lorsqu");

    private Vocabulary() {}

    static boolean isStop(String word) {
        return STOP.contains(word);
    }

    static boolean isGeneric(String word) {
        return GENERIC.contains(word);
    }

    static boolean isPart(String word) {
        return PART.contains(word);
    }

    static boolean isDissident(String word) {
        return DISSIDENT.contains(word);
    }

    static boolean isElided(String word) {
        return ELIDED.contains(word);
    }

    static boolean isConjunction(String word) {
        return word.equals("et") || word.equals("and");
    }
}
