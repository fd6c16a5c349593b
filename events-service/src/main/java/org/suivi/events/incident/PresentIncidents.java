package org.suivi.events.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.suivi.history.Databases;

/** Incidents as they stand now, for whoever just wrote to them. */
@ApplicationScoped
public class PresentIncidents {

    private final Databases databases;

    PresentIncidents(Databases databases) {
        this.databases = databases;
    }

    /** The present version; whoever asks knows that there is one. */
    public Incident present(String id) {
        UUID uuid = UUID.fromString(id);
        Incident present = databases
                .exact()
                .withHandle(handle -> IncidentTable.EXACT.present(handle, List.of(uuid)))
                .get(uuid);
        if (present == null) {
            throw new IllegalStateException("there is no incident " + id);
        }
        return present;
    }
}
