package org.suivi.actors.likeness;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a word in lower-case Latin letters and digits, whatever its script, case and accents. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    // what writers of Arabic may leave out (vowel signs, the line that only stretches a word) or use for one another
    // (alef, yeh, heh)
    private static final Transliterator TO_LATIN = Transliterator.createFromRules("names", """
            [\\u064B-\\u0655\\u0670] > ;
            [أإآٱ] > ا ; ى > ي ; ة > ه ; ؤ > و ; ئ > ي ; ـ > ;
            :: Any-Latin ; :: NFKD ; :: [:Mn:] Remove ; :: Latin-ASCII ; :: Lower ;
            """, Transliterator.FORWARD);

    private Folding() {}

    static String fold(String word) {
        if (isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        return isAscii(bare) ? bare.toLowerCase(Locale.ROOT) : lettersAndDigits(TO_LATIN.transliterate(word));
    }

    /** Whether a word is written in another script than Latin, so that its vowels may be missing or guessed. */
    static boolean isForeign(String word) {
        return word.codePoints()
                .anyMatch(letter -> Character.isLetter(letter)
                        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN);
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
        return text.chars().allMatch(letter -> letter < 128);
    }
}
