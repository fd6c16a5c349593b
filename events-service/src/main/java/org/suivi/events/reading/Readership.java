package org.suivi.events.reading;

import java.util.Set;
import org.jdbi.v3.core.statement.SqlStatement;
import org.suivi.history.Audience;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/**
 * What a caller's queries run over. The public reads its own schema by its own role; readers of exact data see all but what a
 * licence keeps with others; partners see their organisation's exactly and of others what the public sees.
 */
enum Readership {
    PUBLIC(Audience.PUBLIC, "incident", "involvement"),
    EXACT(
            Audience.EXACT,
            "(SELECT * FROM incident WHERE pass_on = 'ALL' OR organisation = :organisation)",
            "involvement"),
    PARTNER(
            Audience.EXACT,
            """
            (SELECT %1$s, true AS exact FROM incident WHERE organisation = :organisation
             UNION ALL
             SELECT %1$s, false FROM incident_public WHERE NOT withdrawn AND owner <> :organisation)
            """.formatted(
                            "id, version, type, date_from, date_to, date_precision, place, place_precision, country, area, method,"
                                    + " deaths_low, deaths_best, deaths_high, harmed, violates, verification, sensitivity,"
                                    + " organisation, source, published_on, words, document, recorded_from, recorded_to,"
                                    + " recorded_by, reason"),
            "(SELECT *, true AS exact FROM involvement UNION ALL SELECT *, false FROM involvement_public)");

    private final Audience audience;
    private final String incidents;
    private final String involvement;

    Readership(Audience audience, String incidents, String involvement) {
        this.audience = audience;
        this.incidents = incidents;
        this.involvement = involvement;
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

    /** The kinds of change that its answers are made from. */
    Set<String> kinds() {
        return this == PARTNER ? Set.of("incident", "incident-public") : Set.of("incident");
    }

    /** The incidents, as a table named `i`. */
    String incidents() {
        return incidents + " i";
    }

    /** The involvement of actors, as a table of that name. */
    String involvement(String alias) {
        return involvement + " " + alias;
    }

    /** That a row of the involvement so named belongs to one of `i`. */
    String joined(String alias) {
        String same = alias + ".incident_id = i.id";
        return this == PARTNER ? same + " AND " + alias + ".exact = i.exact" : same;
    }

    /** Binds what its tables need. */
    <S extends SqlStatement<S>> S bind(S statement, Caller caller) {
        return this == PUBLIC ? statement : statement.bind("organisation", caller.organisation());
    }
}
