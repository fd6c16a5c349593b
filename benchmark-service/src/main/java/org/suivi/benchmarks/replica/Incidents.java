package org.suivi.benchmarks.replica;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suivi.history.Audience;
import org.suivi.history.Recording;

/** The two replicas of incidents: as they are, and as the public may read them; neither is made from the other. */
@ApplicationScoped
public class Incidents {

    private static final String EXACT_KIND = "incident-replica";
    private static final String PUBLIC_KIND = "incident-public-replica";
    private static final String[] COLUMNS = {
        "type text",
        "date_from date",
        "date_to date",
        "date_rank smallint",
        "place_rank smallint",
        "country text",
        "area text",
        "deaths_low int",
        "deaths_best int",
        "deaths_high int",
        "violates text[]",
        "verification text",
        "named text[]",
        "involved text[]",
        "organisation text",
        "pass_on text",
        "published_on date"
    };

    private final Replica<IncidentRow> exact;
    private final Replica<IncidentRow> published;

    public Incidents(ObjectMapper json) {
        this.exact = new Replica<>("incident_replica", EXACT_KIND, json, COLUMNS);
        this.published = new Replica<>("published.incident_replica", PUBLIC_KIND, json, COLUMNS);
    }

    /** The kind of change that an answer for this audience depends on when it counts incidents. */
    public static String kind(Audience audience) {
        return audience == Audience.EXACT ? EXACT_KIND : PUBLIC_KIND;
    }

    /** Keeps versions as they are known. */
    public void receive(Recording recording, List<IncidentRow> rows) {
        exact.receive(recording, rows);
    }

    /** Keeps versions as the public may read them. */
    public void receivePublic(Recording recording, List<IncidentRow> rows) {
        published.receive(recording, rows);
    }
}
