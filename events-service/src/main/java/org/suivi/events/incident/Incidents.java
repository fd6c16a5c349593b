package org.suivi.events.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Provenance;
import org.suivi.history.Validity;
import org.suivi.history.Version;

/** Incidents out of rows and as versions, for queries of other features. */
public final class Incidents {

    private Incidents() {}

    /** The incident of a row with `id, version, document, recorded_from, recorded_by, reason`. */
    public static Incident read(ResultSet row, StatementContext context) throws SQLException {
        return IncidentTable.read(row, context);
    }

    /** The incident as a version like any other, for its history and its answers; `recordedTo` is null while it is believed. */
    public static Version<Incident> version(Incident incident, @Nullable Instant recordedTo) {
        return new Version<>(
                incident.id().toString(),
                incident.version(),
                incident.content().retracted() ? Version.State.RETRACTED : Version.State.ACTIVE,
                incident,
                Validity.ALWAYS,
                new Provenance(incident.content().source(), incident.content().citation(), null),
                null,
                incident.recordedFrom(),
                recordedTo,
                incident.recordedBy(),
                "",
                incident.reason());
    }
}
