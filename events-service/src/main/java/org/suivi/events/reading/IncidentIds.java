package org.suivi.events.reading;

import java.util.UUID;
import org.suivi.rest.problems.CommonProblem;

/** Reads ids of incidents out of addresses. */
public final class IncidentIds {

    private IncidentIds() {}

    /** The id; 404 for what is none of ours, which names nothing. */
    public static UUID parse(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            if (uuid.toString().equals(id)) {
                return uuid;
            }
        } catch (IllegalArgumentException e) {
            // said below: it names no incident
        }
        throw CommonProblem.NOT_FOUND.because("There is no incident of that id.");
    }
}
