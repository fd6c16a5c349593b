package org.suivi.contracts;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;

/**
 * When an incident took place.
 *
 * @param from the first day it may have begun
 * @param to the last day it may have ended
 * @param precision DAY, DAYS, WEEK, MONTH or LONGER
 */
@OnlyEverAdded
public record IncidentDate(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate to,
        String precision) {
    public IncidentDate {
        Given.required(from, "from");
        Given.required(to, "to");
        Given.required(precision, "precision");
    }
}
