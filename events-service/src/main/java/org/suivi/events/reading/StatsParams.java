package org.suivi.events.reading;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** By what incidents are counted, and what is counted. */
public class StatsParams {

    @QueryParam("groupBy")
    @Parameter(
            description =
                    "One or more of year, month, week, day, area, country, type, method, verification, actor; nothing counts all together. A group that is not known is null: of actors, that of incidents for which no actor is known; an incident counts for each of its actors.")
    @Nullable
    String groupBy;

    @QueryParam("measure")
    @Parameter(description = "One or more of incidents, deaths.low, deaths.best, deaths.high; incidents if left out.")
    @Nullable
    String measure;

    List<Dimension> dimensions() {
        return Readings.several("groupBy", groupBy, text -> named(Dimension.values(), text)).stream()
                .distinct()
                .toList();
    }

    List<Measure> measures() {
        List<Measure> asked = Readings.several("measure", measure, text -> named(Measure.values(), text));
        return asked.isEmpty()
                ? List.of(Measure.INCIDENTS)
                : asked.stream().distinct().toList();
    }

    /** What has a name in the API and an expression in SQL. */
    interface Named {
        String label();

        String sql();
    }

    /** By what incidents can be grouped; a period is written as ISO 8601 has it. */
    enum Dimension implements Named {
        YEAR("year", "left(i.date_from::text, 4)"),
        MONTH("month", "left(i.date_from::text, 7)"),
        WEEK("week", "to_char(i.date_from, 'IYYY-\"W\"IW')"),
        DAY("day", "i.date_from::text"),
        AREA("area", "i.area"),
        COUNTRY("country", "i.country"),
        TYPE("type", "i.type"),
        METHOD("method", "i.method"),
        VERIFICATION("verification", "i.verification"),
        ACTOR("actor", "w.actor");

        private final String label;
        private final String sql;

        Dimension(String label, String sql) {
            this.label = label;
            this.sql = sql;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String sql() {
            return sql;
        }
    }

    /** What can be counted. */
    enum Measure implements Named {
        INCIDENTS("incidents", "count(*)"),
        DEATHS_LOW("deaths.low", "sum(i.deaths_low)"),
        DEATHS_BEST("deaths.best", "sum(i.deaths_best)"),
        DEATHS_HIGH("deaths.high", "sum(i.deaths_high)");

        private final String label;
        private final String sql;

        Measure(String label, String sql) {
            this.label = label;
            this.sql = sql;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String sql() {
            return sql;
        }
    }

    private static <N extends Named> N named(N[] all, String text) {
        return Arrays.stream(all)
                .filter(it -> it.label().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("one of "
                        + Arrays.stream(all).map(Named::label).collect(Collectors.joining(", ")) + " is expected"));
    }
}
