package org.suivi.events.protection;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.suivi.events.terms.PassOn;
import org.suivi.events.terms.Sensitivity;
import org.suivi.history.Together;
import org.suivi.history.Together.Answer;

/** The terms that hold now for the reports of incidents: their own where they told any, else their sources'. */
public final class TermsInForce {

    private static final String TERMS = """
            SELECT r.incident_id, s.organisation, l.id AS licence, l.pass_on,
                   coalesce(r.sensitivity_told, s.default_sensitivity) AS sensitivity
            FROM report r
            JOIN source s ON s.id = r.source AND s.recorded_to = 'infinity'
            JOIN licence l ON l.id = coalesce(r.licence_told, s.licence) AND l.recorded_to = 'infinity'
            WHERE r.recorded_to = 'infinity'
            """;

    private TermsInForce() {}

    /** Those of some incidents. */
    static Map<UUID, Terms> of(Handle handle, Collection<UUID> incidents) {
        Map<UUID, Terms> terms = new HashMap<>();
        handle.createQuery(TERMS + " AND r.incident_id = ANY (:ids)")
                .bindArray("ids", UUID.class, incidents)
                .map((row, context) -> Map.entry(
                        row.getObject("incident_id", UUID.class),
                        new Terms(
                                row.getString("organisation"),
                                row.getString("licence"),
                                PassOn.valueOf(row.getString("pass_on")),
                                Sensitivity.valueOf(row.getString("sensitivity")))))
                .forEach(it -> terms.put(it.getKey(), it.getValue()));
        return terms;
    }

    /** Marks every incident that stands under other terms; `guarded` are the types that are never open. */
    static int markOthers(Handle handle, List<String> guarded) {
        return handle.createUpdate("INSERT INTO stale_incident (incident_id) SELECT i.id FROM (" + TERMS + """
                        ) t JOIN incident i ON i.id = t.incident_id AND i.recorded_to = 'infinity'
                        WHERE i.pass_on <> t.pass_on OR i.organisation <> t.organisation
                           OR i.document ->> 'licence' <> t.licence
                           OR i.sensitivity <> CASE WHEN t.sensitivity = 'PUBLIC' AND i.type = ANY (:guarded)
                                                    THEN 'RESTRICTED' ELSE t.sensitivity END
                        ON CONFLICT DO NOTHING
                        """)
                .bindArray("guarded", String.class, guarded)
                .execute();
    }

    /** When a licence or a source was last written. */
    public static Instant lastChange(Handle handle) {
        return Together.one(handle, TermsInForce::lastChange);
    }

    /** The same, asked together with others. */
    public static Answer<Instant> lastChange(Together asked) {
        return asked.ask(
                "SELECT coalesce(max(last), 'epoch') FROM clock_kind WHERE kind IN ('licence', 'source')",
                row -> row.getTimestamp(1).toInstant());
    }

    /** What holds for one incident; `sensitivity` before the least that its type has. */
    record Terms(String organisation, String licence, PassOn passOn, Sensitivity sensitivity) {}
}
