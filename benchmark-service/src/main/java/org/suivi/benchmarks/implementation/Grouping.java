package org.suivi.benchmarks.implementation;

import java.util.Locale;

/** What an index can be told apart by. */
enum Grouping {
    THEME,
    /** Who was obliged on the date; a benchmark of several counts for each. */
    RESPONSIBLE,
    /** The outermost provision that a benchmark was drawn from. */
    CHAPTER;

    /** What stands for a benchmark without such a key. */
    static final String NONE = "-";

    /** As a query writes it: {@code theme}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
