package org.suivi.events.actors;

import com.ibm.icu.text.Transliterator;

/**
 * The form in which names are compared: Latin letters and digits in lower case, one space between words. Case, accents, script,
 * apostrophes and punctuation are folded; words and numerals never are.
 */
public final class NameKey {

    private static final Transliterator TO_LATIN =
            Transliterator.getInstance("Any-Latin; NFKD; [:Mn:] Remove; Latin-ASCII; Lower");

    /** Longer names are cut: an index holds no longer keys. */
    private static final int LONGEST = 500;

    private NameKey() {}

    /** The key of a name; empty when it has neither letter nor digit. */
    public static String of(String name) {
        String folded = ofText(name);
        return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
    }

    /** A text of any length in the same form, to be searched by its words. */
    public static String ofText(String text) {
        return words(isAscii(text) ? text : TO_LATIN.transliterate(text));
    }

    /** The key of a participant that is told by an actor's code: found by that code alone. */
    public static String ofCode(String code) {
        return "code:" + code;
    }

    private static String words(String latin) {
        StringBuilder key = new StringBuilder(latin.length());
        boolean gap = false;
        for (int i = 0; i < latin.length(); i++) {
            char c = Character.toLowerCase(latin.charAt(i));
            if (Character.getType(c) == Character.MODIFIER_LETTER) {
                // what stands for a sound that Latin has no letter for is written by some and left out by others
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                gap = true;
                continue;
            }
            if (gap && !key.isEmpty()) {
                key.append(' ');
            }
            gap = false;
            key.append(c);
        }
        return key.toString();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
