package org.suivi.bench.names;

import org.jspecify.annotations.Nullable;

/**
 * A name as somebody wrote it.
 *
 * @param meant the code of the actor that he meant; none where the register does not have it
 */
public record Question(Sort sort, String name, @Nullable String meant) {

    /** How it is written, beside what the register has; the number says how many of a hundred are such. */
    public enum Sort {
        SPELLING(18, "other case, accents, apostrophes"),
        LETTERS(20, "one or two letters wrong"),
        ORDER(15, "other order, small words left out"),
        ACRONYM(10, "an acronym that one actor has"),
        BRACKETS(10, "name with its acronym in brackets"),
        SOUND(12, "written by ear"),
        UNKNOWN(15, "not in the register");

        private final int share;
        private final String told;

        Sort(int share, String told) {
            this.share = share;
            this.told = told;
        }

        public int share() {
            return share;
        }

        public String told() {
            return told;
        }
    }
}
