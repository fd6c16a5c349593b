package org.suivi.actors.likeness;

/**
 * A word of a name that tells something of who is meant.
 *
 * @param text in lower-case Latin letters and digits
 * @param skeleton its consonants, see {@link Skeleton}
 * @param weight how much it tells: 1, or a half for what sort of body it is and for single letters
 * @param foreign whether it was written in another script, so that its vowels may be missing or guessed
 */
record Word(String text, String skeleton, double weight, boolean foreign) {

    private static final int ARTICLE_AND_STEM = 5;

    static Word of(String folded, boolean foreign) {
        // the article is written together with its word in Arabic script, apart or not at all in Latin
        String text = foreign && folded.length() >= ARTICLE_AND_STEM && folded.startsWith("al")
                ? folded.substring(2)
                : folded;
        double weight = Vocabulary.isGeneric(text) || text.length() == 1 ? 0.5 : 1;
        return new Word(text, Skeleton.of(text), weight, foreign);
    }
}
