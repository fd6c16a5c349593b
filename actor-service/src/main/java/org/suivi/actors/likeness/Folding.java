package org.suivi.actors.likeness;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes a word in lower-case Latin letters and digits, whatever its script, case and accents. */
final class Folding {

    // what writers of Arabic may leave out (vowel signs, the line that only stretches a word) or use for one another
    // (alef, yeh, heh)
    private static final Transliterator TO_LATIN = Transliterator.createFromRules("names", """
            [\\u064B-\\u0655\\u0670] > ;
            [أإآٱ] > ا ; ى > ي ; ة > ه ; ؤ > و ; ئ > ي ; ـ > ;
            :: Any-Latin ; :: NFKD ; :: [:Mn:] Remove ; :: Latin-ASCII ; :: Lower ;
            """, Transliterator.FORWARD);

    // to write a word in Latin takes a hundred times as long as to look it up, and names are made of the same words
    private static final Map<String, String> WRITTEN_IN_LATIN = new ConcurrentHashMap<>();
    private static final int MOST_REMEMBERED = 10_000;
    private static final int LONGEST_REMEMBERED = 30;

    private Folding() {}

    static String fold(String word) {
        if (isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String bare = withoutMarks(Normalizer.normalize(word, Normalizer.Form.NFKD));
        return isAscii(bare) ? bare.toLowerCase(Locale.ROOT) : inLatin(word);
    }

    static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static String inLatin(String word) {
        String known = WRITTEN_IN_LATIN.get(word);
        if (known != null) {
            return known;
        }
        String latin = lettersAndDigits(TO_LATIN.transliterate(word));
        if (WRITTEN_IN_LATIN.size() >= MOST_REMEMBERED) {
            WRITTEN_IN_LATIN.clear();
        }
        if (word.length() <= LONGEST_REMEMBERED) {
            WRITTEN_IN_LATIN.put(word, latin);
        }
        return latin;
    }

    /** Whether a word is written in another script than Latin, so that its vowels may be missing or guessed. */
    static boolean isForeign(String word) {
        if (isAscii(word)) {
            return false;
        }
        int at = 0;
        while (at < word.length()) {
            int letter = word.codePointAt(at);
            if (Character.isLetter(letter) && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN) {
                return true;
            }
            at += Character.charCount(letter);
        }
        return false;
    }

    private static String withoutMarks(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        word.codePoints().filter(letter -> !isMark(letter)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    // what stands for a sound that Latin has no letter for is written by some and left out by others
    private static String lettersAndDigits(String latin) {
        StringBuilder kept = new StringBuilder(latin.length());
        latin.codePoints()
                .filter(letter -> Character.isLetterOrDigit(letter) && letter < 128)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
