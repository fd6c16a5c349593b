package org.suivi.bench.names;

import java.util.Locale;

/** The languages of the names, in the order of the columns of {@code words.csv}; the last is Arabic in Latin letters. */
enum Language {
    EN(0),
    FR(1),
    ES(2),
    AR(3),
    RU(4),
    TRANSLITERATED(5);

    /** The place among the forms of a word. */
    final int column;

    Language(int column) {
        this.column = column;
    }

    /** BCP 47. */
    String tag() {
        return this == TRANSLITERATED ? "ar" : name().toLowerCase(Locale.ROOT);
    }

    /** ISO 15924. */
    String script() {
        return switch (this) {
            case AR -> "Arab";
            case RU -> "Cyrl";
            case EN, FR, ES, TRANSLITERATED -> "Latn";
        };
    }
}
