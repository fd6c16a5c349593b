package org.suivi.rest.asof;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Reads dates and instants in the one form that the API takes: years of four digits from 0001 on, which is what a database
 * has. */
public final class Dates {

    public static final String DATE = "a date such as 2015-06-20 is expected";
    public static final String INSTANT = "an instant such as 2015-06-20T09:00:00Z is expected";

    /** Before the year 1 came none of that number. */
    private static final String YEAR_NONE = "0000";

    private Dates() {}

    /**
     * Reads {@code 2015-06-20}.
     *
     * @throws IllegalArgumentException with a reason that may be shown to the sender
     */
    public static LocalDate date(String text) {
        if (text.length() == 10 && Character.isDigit(text.charAt(0)) && !text.startsWith(YEAR_NONE)) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(DATE, e);
            }
        }
        throw new IllegalArgumentException(DATE);
    }

    /**
     * Reads an instant of RFC 3339 with any offset.
     *
     * @throws IllegalArgumentException with a reason that may be shown to the sender
     */
    public static Instant instant(String text) {
        if (text.length() > 4 && text.charAt(4) == '-' && !text.startsWith(YEAR_NONE)) {
            try {
                return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(INSTANT, e);
            }
        }
        throw new IllegalArgumentException(INSTANT);
    }
}
