package org.suivi.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads the versions that a {@link VersionTable} has written. */
final class VersionRows<T> implements RowMapper<Version<T>> {

    static final String COLUMNS = """
            id, version, state, body::text AS body, natural_key, valid_from_sent, valid_to_sent, source, citation,
            published_on_sent, recorded_from, nullif(recorded_to, 'infinity') AS recorded_to, recorded_by, author, reason
            """;

    private final String kind;
    private final Class<T> type;
    private final ObjectMapper json;

    VersionRows(String kind, Class<T> type, ObjectMapper json) {
        this.kind = kind;
        this.type = type;
        this.json = json;
    }

    @Override
    public Version<T> map(ResultSet row, StatementContext context) throws SQLException {
        Timestamp closed = row.getTimestamp("recorded_to");
        return new Version<>(
                row.getString("id"),
                row.getInt("version"),
                Version.State.valueOf(row.getString("state")),
                parse(row.getString("body")),
                new Validity(date(row.getString("valid_from_sent")), date(row.getString("valid_to_sent"))),
                new Provenance(
                        row.getString("source"), row.getString("citation"), date(row.getString("published_on_sent"))),
                row.getString("natural_key"),
                row.getTimestamp("recorded_from").toInstant(),
                closed == null ? null : closed.toInstant(),
                row.getString("recorded_by"),
                row.getString("author"),
                row.getString("reason"));
    }

    private T parse(String body) {
        try {
            // requests are read strictly; what another release has recorded must stay readable
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a recorded " + kind + " cannot be read", e);
        }
    }

    private static @Nullable UncertainDate date(@Nullable String sent) {
        return sent == null ? null : UncertainDate.parse(sent);
    }
}
