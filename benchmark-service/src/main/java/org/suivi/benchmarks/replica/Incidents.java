package org.suivi.benchmarks.replica;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Recording;
import org.suivi.security.Caller;

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
        this.exact = new Replica<>("incident_replica", EXACT_KIND, json, Incidents::clocksOf, COLUMNS);
        this.published = new Replica<>("published.incident_replica", PUBLIC_KIND, json, COLUMNS);
    }

    /** The clocks of an answer to this reader that counts incidents: of what may not even be counted only its own brings news. */
    public static Set<String> clocks(Caller caller) {
        return caller.readsExact() ? Set.of(EXACT_KIND, keptBy(caller.organisation())) : Set.of(PUBLIC_KIND);
    }

    private static String keptBy(@Nullable String organisation) {
        return EXACT_KIND + "-of-" + organisation;
    }

    private static Set<String> clocksOf(IncidentRow row) {
        return row.passOn().equals("NONE") ? Set.of(keptBy(row.organisation())) : Set.of(EXACT_KIND);
    }

    /** Keeps versions as they are known; those before are for whom the present ones are for. */
    public void receive(Recording recording, List<IncidentRow> rows) {
        Set<String> unused = exact.receive(recording, rows);
        if (protectPast(recording, rows) > 0) {
            recording.reprotected(EXACT_KIND);
        }
    }

    private static int protectPast(Recording recording, List<IncidentRow> rows) {
        return recording
                .handle()
                .createUpdate("""
                        UPDATE incident_replica past SET pass_on = now.pass_on, organisation = now.organisation
                        FROM incident_replica now
                        WHERE now.id = ANY (:ids) AND now.recorded_to = 'infinity' AND past.id = now.id
                          AND (past.pass_on <> now.pass_on OR past.organisation IS DISTINCT FROM now.organisation)
                        """)
                .bindArray(
                        "ids", String.class, rows.stream().map(IncidentRow::id).toList())
                .execute();
    }

    /** Keeps versions as the public may read them, and forgets what it may not read any more, with all that was computed from it. */
    public void receivePublic(Recording recording, List<IncidentRow> rows, Map<String, Integer> forgetBefore) {
        Set<String> unused = published.receive(recording, rows);
        int forgotten = recording
                .handle()
                .createUpdate("""
                        DELETE FROM published.incident_replica past
                        USING unnest(:ids, :firsts) AS now (id, first)
                        WHERE past.id = now.id AND past.version < now.first
                        """)
                .bindArray("ids", String.class, forgetBefore.keySet())
                .bindArray("firsts", Integer.class, forgetBefore.values())
                .execute();
        if (forgotten > 0) {
            recording.reprotected(PUBLIC_KIND);
        }
    }
}
