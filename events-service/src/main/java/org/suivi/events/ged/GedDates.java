package org.suivi.events.ged;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days of an event in the ways files write them: {@code 2013-01-03}, with a time, or {@code 01/03/2013 00:00:00}. */
final class GedDates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ][\\d:.]+Z?)?");

    /** Month first, as the spreadsheets that wrote these files do; a thirteenth month is an error, never a guess. */
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: [\\d:.]+(?: ?[AP]M)?)?");

    private GedDates() {}

    static Optional<LocalDate> parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches()
                ? day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
