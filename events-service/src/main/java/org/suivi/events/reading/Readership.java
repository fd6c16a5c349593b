package org.suivi.events.reading;

import java.util.Set;
import org.jdbi.v3.core.statement.SqlStatement;
import org.suivi.events.incident.IncidentClocks;
import org.suivi.history.Audience;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/**
 * What a caller's queries run over. The public reads its own schema by its own role; readers of exact data see all but what a
 * licence keeps with others; partners see their organisation's exactly and of others what the public sees.
 */
final class Readership {

    // by its full name: whatever role were to run it, it reads nothing else
    private static final Readership PUBLIC =
            new Readership(Audience.PUBLIC, "published.incident", "published.involvement", "true");
    private static final Readership EXACT = new Readership(
            Audience.EXACT, "incident", "involvement", "(i.pass_on = 'ALL' OR i.organisation = :organisation)");
    // the condition stands outside of the union: so each half is read in the order of its own index
    private static final Readership PARTNER = new Readership(Audience.EXACT, """
            (SELECT id, version, type, date_from, date_to, date_precision, place, place_precision, country, area, method,
               deaths_low, deaths_best, deaths_high, harmed, violates, verification, sensitivity, source, published_on, words,
               document, recorded_from, recorded_to, recorded_by, reason, organisation AS owner, false AS withdrawn, true AS exact
             FROM incident
             UNION ALL
             SELECT id, version, type, date_from, date_to, date_precision, place, place_precision, country, area, method,
               deaths_low, deaths_best, deaths_high, harmed, violates, verification, sensitivity, source, published_on, words,
               document, recorded_from, recorded_to, recorded_by, reason, owner, withdrawn, false
             FROM incident_public)""", """
            (SELECT actor, date_from, incident_id, via, recorded_from, recorded_to, true AS exact FROM involvement
             UNION ALL
             SELECT actor, date_from, incident_id, via, recorded_from, recorded_to, false FROM involvement_public)""", """
            ((i.exact AND i.owner = :organisation) OR (NOT i.exact AND NOT i.withdrawn AND i.owner <> :organisation))""");

    private final Audience audience;
    private final String incidents;
    private final String involvement;
    private final String condition;

    private Readership(Audience audience, String incidents, String involvement, String condition) {
        this.audience = audience;
        this.incidents = incidents;
        this.involvement = involvement;
        this.condition = condition;
    }

    /** What this caller's queries run over. */
    static Readership of(Caller caller) {
        if (caller.readsExact()) {
            return EXACT;
        }
        return caller.has(Role.PARTNER) && !caller.organisation().isEmpty() ? PARTNER : PUBLIC;
    }

    Audience audience() {
        return audience;
    }

    /** The clocks of this caller's answers. */
    Set<String> kinds(Caller caller) {
        if (this == PUBLIC) {
            return Set.of(IncidentClocks.SHOWN);
        }
        Set<String> clocks = IncidentClocks.ofExact(caller);
        if (this == PARTNER) {
            clocks.add(IncidentClocks.PUBLIC);
        }
        return clocks;
    }

    /** Whether the number of a version tells which one is meant: partners read versions of two tables under one id. */
    boolean readsOneTable() {
        return this != PARTNER;
    }

    /** The incidents, as a table named `i`; only with {@link #condition}. */
    String incidents() {
        return incidents + " i";
    }

    /** Which rows of `i` the caller may see. */
    String condition() {
        return condition;
    }

    /** The involvement of actors, as a table of that name; only with {@link #joined}. */
    String involvement(String alias) {
        return involvement + " " + alias;
    }

    /** That a row of the involvement so named belongs to one of `i`. */
    String joined(String alias) {
        String same = alias + ".incident_id = i.id";
        return this == PARTNER ? same + " AND " + alias + ".exact = i.exact" : same;
    }

    /** Binds what the condition needs. */
    <S extends SqlStatement<S>> S bind(S statement, Caller caller) {
        return this == PUBLIC ? statement : statement.bind("organisation", caller.organisation());
    }
}
