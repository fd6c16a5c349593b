package org.suivi.events.account;

import java.time.LocalDate;

/** The days between which it happened, both included, and how exactly that is known. */
public record When(LocalDate from, LocalDate to, DatePrecision precision) {

    /** One known day. */
    public static When on(LocalDate day) {
        return new When(day, day, DatePrecision.DAY);
    }
}
