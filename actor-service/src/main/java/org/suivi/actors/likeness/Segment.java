package org.suivi.actors.likeness;

import java.util.List;

/**
 * A stretch of a name between two marks of punctuation.
 *
 * @param start what stands before it
 * @param key its words, joined by spaces, with its numerals
 * @param acronym whether all of it is capitals
 * @param wing whether it says which part of a whole is meant
 */
record Segment(Start start, List<Word> words, String key, boolean acronym, boolean wing) {

    /** What a segment begins after. */
    enum Start {
        NOTHING,
        COMMA,
        COLON,
        BRACKET,
        DASH,
        /** A hyphen after an acronym. */
        SUFFIX,
        /** What separates the items of a list, or a word such as "and". */
        LIST
    }
}
