package org.suivi.events.reading;

import jakarta.enterprise.context.RequestScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.suivi.events.reading.StatsParams.Dimension;
import org.suivi.events.reading.StatsParams.Measure;
import org.suivi.events.reading.StatsParams.Named;
import org.suivi.history.Snapshot;
import org.suivi.rest.asof.AsOfView;

/** Counts incidents over their versions, as the caller may see them. */
@RequestScoped
class IncidentStats {

    private final IncidentQueries queries;

    IncidentStats(IncidentQueries queries) {
        this.queries = queries;
    }

    StatsView count(Snapshot snapshot, IncidentFilter filter, List<Dimension> dimensions, List<Measure> measures) {
        Readership readership = queries.readership();
        FilterSql sql = FilterSql.of(filter, readership, snapshot);
        String rows = sql.sql();
        if (dimensions.contains(Dimension.ACTOR)) {
            rows = rows.replaceFirst(
                    " WHERE ",
                    " LEFT JOIN " + readership.involvement("w") + " ON " + readership.joined("w")
                            + " AND w.via = 'NAMED' AND " + snapshot.believed("w") + " WHERE ");
        }
        List<Named> columns = new ArrayList<>(dimensions);
        columns.addAll(measures);
        String selected = columns.stream().map(Named::sql).collect(Collectors.joining(", "));
        String places = java.util.stream.IntStream.rangeClosed(1, dimensions.size())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        String grouped = dimensions.isEmpty() ? "" : " GROUP BY " + places + " ORDER BY " + places;
        List<Map<String, Object>> items = sql.bind(queries.bound(snapshot, "SELECT " + selected + rows + grouped))
                .map((row, context) -> item(row, dimensions, measures))
                .list();
        return new StatsView(
                dimensions.stream().map(Dimension::label).toList(),
                measures.stream().map(Measure::label).toList(),
                items,
                AsOfView.of(snapshot.asOf(), queries.leftOutUndated(snapshot, filter)));
    }

    private static Map<String, Object> item(ResultSet row, List<Dimension> dimensions, List<Measure> measures)
            throws SQLException {
        Map<String, Object> item = new LinkedHashMap<>();
        int column = 1;
        for (Dimension dimension : dimensions) {
            item.put(dimension.label(), row.getString(column++));
        }
        for (Measure measure : measures) {
            item.put(measure.label(), row.getLong(column++));
        }
        return item;
    }
}
