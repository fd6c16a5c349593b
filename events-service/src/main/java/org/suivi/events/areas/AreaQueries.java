package org.suivi.events.areas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.suivi.events.location.Area;
import org.suivi.events.location.AreaLevel;
import org.suivi.history.Snapshot;
import org.suivi.history.UncertainDate;
import org.suivi.rest.paging.PageParams;
import org.suivi.rest.paging.PageRequest;
import org.suivi.rest.paging.Rows;

/** Reads lists of areas that may have stood on the date. */
@ApplicationScoped
class AreaQueries {
    private static final String CONDITIONS = """
             FROM area
             WHERE state = 'ACTIVE' AND <believed> AND valid_from <= :validAt AND :validAt < valid_to
               AND (:level::text IS NULL OR level = :level)
               AND (:parent::text IS NULL OR parent = :parent)
            """;

    // the boundary is taken out where it is, so that it is neither sent nor parsed
    private static final String ITEMS = """
            SELECT id, level, parent, body ->> 'name' AS name, body -> 'names' AS names,
                   (body #>> '{point,lat}')::float8 AS lat, (body #>> '{point,lon}')::float8 AS lon,
                   jsonb_typeof(body -> 'boundary') = 'object' AS bounded, valid_from_sent, valid_to_sent
            """;

    private final ObjectMapper json;

    AreaQueries(ObjectMapper json) {
        this.json = json;
    }

    Rows<AreaSummary> list(Snapshot snapshot, AreaFilter filter, PageRequest page) {
        List<AreaSummary> found = query(
                        snapshot, filter, ITEMS + CONDITIONS + " AND id > :after ORDER BY id LIMIT :rows")
                .bind("after", page.first() ? "" : page.after().getFirst())
                .bind("rows", page.rows())
                .map((row, context) -> read(row))
                .list();
        Rows<AreaSummary> rows = Rows.of(found);
        return page.count() == PageParams.Count.NONE
                ? rows
                : rows.total(query(snapshot, filter, "SELECT count(*)" + CONDITIONS)
                        .mapTo(Long.class)
                        .one());
    }

    private static Query query(Snapshot snapshot, AreaFilter filter, String sql) {
        return snapshot.bind(snapshot.handle().createQuery(sql.replace("<believed>", snapshot.believed())))
                .bind("level", filter.level == null ? null : filter.level.name())
                .bind("parent", filter.parent);
    }

    private AreaSummary read(ResultSet row) throws SQLException {
        Double lat = row.getObject("lat", Double.class);
        Double lon = row.getObject("lon", Double.class);
        return new AreaSummary(
                row.getString("id"),
                row.getString("name"),
                AreaLevel.valueOf(row.getString("level")),
                row.getString("parent"),
                names(row.getString("names")),
                lat == null || lon == null ? null : new Area.Point(lat, lon),
                row.getBoolean("bounded"),
                date(row.getString("valid_from_sent")),
                date(row.getString("valid_to_sent")));
    }

    private List<String> names(String array) {
        try {
            return json.readValue(array, new TypeReference<List<String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("names of a recorded area cannot be read", e);
        }
    }

    private static @Nullable UncertainDate date(@Nullable String sent) {
        return sent == null ? null : UncertainDate.parse(sent);
    }
}
