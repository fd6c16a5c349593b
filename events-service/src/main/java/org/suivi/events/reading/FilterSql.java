package org.suivi.events.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.suivi.events.actors.NameKey;
import org.suivi.events.incident.Verification;
import org.suivi.events.reading.IncidentFilter.Box;
import org.suivi.events.reading.IncidentFilter.Circle;
import org.suivi.history.Snapshot;

/** A filter as SQL: what to read from, the conditions, and what is bound to them. */
final class FilterSql {

    /** Kilometres to a degree of latitude; less than the least, so that a box around a circle never cuts it. */
    private static final double KM_TO_DEGREE = 110.0;

    private final StringBuilder from = new StringBuilder();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Collection<String>> arrays = new LinkedHashMap<>();
    private String day = "i.date_from";
    private String id = "i.id";

    /** What the filter keeps, of what was public by then. */
    static FilterSql of(IncidentFilter filter, Readership readership, Snapshot snapshot) {
        return new FilterSql(filter, readership, snapshot, "i.published_on <= :publishedBy");
    }

    /** What the filter keeps, of what nobody knows when it became public. */
    static FilterSql ofUndated(IncidentFilter filter, Readership readership, Snapshot snapshot) {
        return new FilterSql(filter, readership, snapshot, "i.published_on IS NULL");
    }

    private FilterSql(IncidentFilter filter, Readership readership, Snapshot snapshot, String published) {
        source(filter, readership, snapshot);
        conditions.add(readership.condition());
        conditions.add(snapshot.believed("i"));
        conditions.add(day + " <= :validAt");
        if (snapshot.asOf().publishedBy() != null) {
            conditions.add(published);
        }
        and(day + " >= :from", "from", filter.from());
        and(day + " <= :to", "to", filter.to());
        oneOf("i.type", "types", names(filter.types()));
        oneOf("i.country", "countries", filter.countries());
        oneOf("i.method", "methods", names(filter.methods()));
        oneOf("i.source", "sources", filter.sources());
        and(within(snapshot), "area", filter.area());
        verification(filter.verifications());
        and("i.violates @> ARRAY[:violates]::text[]", "violates", filter.violates());
        and("i.deaths_best >= :minDeaths", "minDeaths", filter.minDeaths());
        and(
                "i.harmed @> ARRAY[:harmed]::text[]",
                "harmed",
                filter.casualtyGroup() == null ? null : filter.casualtyGroup().name());
        and("i.place_precision <= :placePrecision", "placePrecision", filter.maxPlacePrecision());
        and("i.date_precision <= :datePrecision", "datePrecision", filter.maxDatePrecision());
        and(
                "i.words @@ plainto_tsquery('simple', :words)",
                "words",
                filter.words() == null ? null : NameKey.ofText(filter.words()));
        if (filter.box() != null) {
            inside(filter.box(), "box");
        }
        if (filter.near() != null) {
            near(filter.near());
        }
    }

    /** FROM and WHERE with all conditions. */
    String sql() {
        return " FROM " + from + " WHERE " + String.join(" AND ", conditions);
    }

    /** The column to order by first: that of the narrow table where one leads. */
    String day() {
        return day;
    }

    /** The column to order by second. */
    String id() {
        return id;
    }

    <S extends SqlStatement<S>> S bind(S statement) {
        values.forEach(statement::bind);
        arrays.forEach((name, texts) -> statement.bindArray(name, String.class, texts));
        return statement;
    }

    /** In the area or in one that lies within it, as the areas were believed to lie then. */
    private static String within(Snapshot snapshot) {
        return """
                i.area = ANY (ARRAY(
                  WITH RECURSIVE inside (code) AS (
                    SELECT :area UNION
                    SELECT a.id FROM area a JOIN inside ON a.parent = inside.code WHERE a.state = 'ACTIVE' AND %s)
                  SELECT code FROM inside))""".formatted(snapshot.believed("a"));
    }

    private void source(IncidentFilter filter, Readership readership, Snapshot snapshot) {
        if (filter.actors().isEmpty()) {
            from.append(readership.incidents());
            return;
        }
        String via = filter.rollUp() ? "" : " AND v.via = 'NAMED'";
        arrays.put("actors", filter.actors());
        if (filter.actors().size() > 1) {
            from.append(readership.incidents());
            conditions.add("EXISTS (SELECT 1 FROM " + readership.involvement("v") + " WHERE " + readership.joined("v")
                    + " AND v.actor = ANY (:actors) AND " + snapshot.believed("v") + via + ")");
            return;
        }
        // one actor: its narrow table is in the order of the list already
        from.append(readership.involvement("v")).append(" JOIN ").append(readership.incidents());
        from.append(" ON ").append(readership.joined("v"));
        conditions.add("v.actor = (:actors)[1] AND " + snapshot.believed("v") + via);
        day = "v.date_from";
        id = "v.incident_id";
    }

    /** What is no longer claimed to have happened is only there for who asks for it. */
    private void verification(List<Verification> asked) {
        if (asked.isEmpty()) {
            conditions.add("i.verification <> 'RETRACTED'");
        } else {
            oneOf("i.verification", "verifications", names(asked));
        }
    }

    private void near(Circle circle) {
        double lat = circle.radiusKm() / KM_TO_DEGREE;
        double south = Math.max(-90, circle.lat() - lat);
        double north = Math.min(90, circle.lat() + lat);
        double narrowest = Math.cos(Math.toRadians(Math.max(Math.abs(south), Math.abs(north))));
        double lon = narrowest < 0.01 ? 180 : Math.min(180, lat / narrowest);
        if (lon < 180) {
            inside(new Box(turned(circle.lon() - lon), south, turned(circle.lon() + lon), north), "around");
        }
        // the haversine formula on a sphere of 6371.0088 km, the mean radius of the IUGG
        conditions.add("""
                2 * 6371.0088 * asin(least(1, sqrt(pow(sin(radians(i.place[1] - :nearLat) / 2), 2)
                  + cos(radians(:nearLat)) * cos(radians(i.place[1])) * pow(sin(radians(i.place[0] - :nearLon) / 2), 2))))
                  <= :nearKm""");
        values.put("nearLat", circle.lat());
        values.put("nearLon", circle.lon());
        values.put("nearKm", circle.radiusKm());
    }

    private static double turned(double lon) {
        return lon < -180 ? lon + 360 : lon > 180 ? lon - 360 : lon;
    }

    private void inside(Box box, String name) {
        String western = "i.place <@ box(point(:%1$sWest, :%1$sSouth), point(:%1$sEast, :%1$sNorth))".formatted(name);
        values.put(name + "West", box.west());
        values.put(name + "South", box.south());
        values.put(name + "North", box.north());
        values.put(name + "East", box.crossesDateLine() ? 180.0 : box.east());
        if (box.crossesDateLine()) {
            values.put(name + "End", box.east());
            conditions.add("(" + western
                    + " OR i.place <@ box(point(-180, :%1$sSouth), point(:%1$sEnd, :%1$sNorth)))".formatted(name));
        } else {
            conditions.add(western);
        }
    }

    private void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private void oneOf(String column, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            conditions.add(column + " = ANY (:" + name + ")");
            arrays.put(name, texts);
        }
    }

    private static List<String> names(List<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toList();
    }
}
