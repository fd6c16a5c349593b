package org.suivi.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date as precisely as its source gives it: {@code 2014}, {@code 2014-06}, {@code 2014-06-20} or an interval {@code
 * 2014-01/2014-06}. It lies between {@code earliest} and {@code latest}, both included, and is echoed as it was sent.
 */
public record UncertainDate(LocalDate earliest, LocalDate latest, String asSent) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    public UncertainDate {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("the interval ends before it begins");
        }
    }

    /**
     * Reads a date in one of the four forms.
     *
     * @throws IllegalArgumentException with a reason that may be shown to the sender
     */
    @JsonCreator
    public static UncertainDate parse(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            UncertainDate from = single(text.substring(0, slash));
            UncertainDate to = single(text.substring(slash + 1));
            return new UncertainDate(from.earliest, to.latest, text);
        }
        return single(text);
    }

    /** The date when the day itself is known. */
    public static UncertainDate of(LocalDate day) {
        return new UncertainDate(day, day, day.toString());
    }

    private static UncertainDate single(String text) {
        if (text.startsWith("0000")) {
            throw new IllegalArgumentException("there is no year 0000");
        }
        try {
            if (DAY.matcher(text).matches()) {
                LocalDate day = LocalDate.parse(text);
                return new UncertainDate(day, day, text);
            }
            if (MONTH.matcher(text).matches()) {
                YearMonth month = YearMonth.parse(text);
                return new UncertainDate(month.atDay(1), month.atEndOfMonth(), text);
            }
            if (YEAR.matcher(text).matches()) {
                int year = Integer.parseInt(text);
                return new UncertainDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), text);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no such day as " + text, e);
        }
        throw new IllegalArgumentException("a date is written 2014, 2014-06, 2014-06-20 or 2014-01/2014-06");
    }

    @JsonValue
    @Override
    public String toString() {
        return asSent;
    }
}
