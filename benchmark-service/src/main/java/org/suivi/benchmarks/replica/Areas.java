package org.suivi.benchmarks.replica;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.suivi.history.Recording;

/** Which area lies in which, kept to count what happened within one. */
@ApplicationScoped
public class Areas {

    /** The kind of change that an answer within an area depends on. */
    public static final String KIND = "area-replica";

    private final Replica<AreaRow> areas;

    public Areas(ObjectMapper json) {
        this.areas = new Replica<>("area_replica", KIND, json, "parent text");
    }

    /** Keeps versions of areas. */
    public void receive(Recording recording, List<AreaRow> rows) {
        Set<String> unused = areas.receive(recording, rows);
    }
}
