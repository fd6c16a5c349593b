package org.suivi.actors.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.ActorKind;
import org.suivi.actors.likeness.CountryNames;
import org.suivi.rest.asof.Dates;
import org.suivi.rest.problems.ProblemException;

/** What the properties of one query tell of who is meant. */
final class Hints {

    private static final String DATE = "date";

    private static final String COUNTRY = "country";
    private static final String KIND = "kind";

    private static final int DAY_LETTERS = 10;

    private @Nullable LocalDate date;
    private @Nullable String country;
    private final Set<ActorKind> kinds = EnumSet.noneOf(ActorKind.class);

    /**
     * Reads them.
     *
     * @param pointer where they stand
     * @throws ProblemException 422 for a property that does not count, that stands there twice, or whose value cannot be read
     */
    static Hints of(List<QueryRequest.PropertyRequest> properties, String pointer) {
        Hints hints = new Hints();
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < properties.size(); i++) {
            String pid = properties.get(i).pid();
            String at = pointer + "/" + i;
            if (seen.contains(pid)) {
                throw ParameterJson.wrong(
                        ReadQueries.PARAMETER, at + "/pid", "repeated", "each property once is expected");
            }
            seen.add(pid);
            hints.read(pid, new Value(properties.get(i).v(), at), at + "/pid");
        }
        return hints;
    }

    @Nullable
    LocalDate date() {
        return date;
    }

    @Nullable
    String country() {
        return country;
    }

    Set<ActorKind> kinds() {
        return kinds;
    }

    private void read(String pid, Value value, String at) {
        switch (pid) {
            case DATE -> date = value.one(Hints::day, Dates.DATE);
            case COUNTRY ->
                country = value.one(
                        Hints::countryOf,
                        "two capital letters of ISO 3166-1, or the country's name in English or French, are expected");
            case KIND -> kinds.addAll(value.all(Hints::kind, "one of " + List.of(ActorKind.values()) + " is expected"));
            default ->
                throw ParameterJson.wrong(
                        ReadQueries.PARAMETER, at, "unknown-property", "one of country, date, kind is expected");
        }
    }

    // a cell that is a date is sent with its time
    private static @Nullable LocalDate day(String text) {
        boolean hasTime = text.length() > DAY_LETTERS && text.charAt(DAY_LETTERS) == 'T';
        try {
            return Dates.date(hasTime ? text.substring(0, DAY_LETTERS) : text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String countryOf(String text) {
        return text.matches("[A-Z]{2}") ? text : CountryNames.of(text);
    }

    private static @Nullable ActorKind kind(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        for (ActorKind kind : ActorKind.values()) {
            if (kind.name().equals(code)) {
                return kind;
            }
        }
        return null;
    }

    /** The value of a property: one or several, each a text or an entity, of which the id or else the name is read. */
    private record Value(JsonNode json, String pointer) {

        <V> @Nullable V one(Function<String, @Nullable V> reading, String expected) {
            List<V> values = all(reading, expected);
            if (values.size() > 1) {
                throw wrong("one value is expected");
            }
            return values.isEmpty() ? null : values.getFirst();
        }

        <V> List<V> all(Function<String, @Nullable V> reading, String expected) {
            List<V> values = new ArrayList<>();
            for (JsonNode each : json.isArray() ? json : List.of(json)) {
                V value = texts(each).stream()
                        .map(reading)
                        .filter(it -> it != null)
                        .findFirst()
                        .orElse(null);
                if (value == null) {
                    throw wrong(expected);
                }
                values.add(value);
            }
            return values;
        }

        private static List<String> texts(JsonNode value) {
            return value.isObject()
                    ? List.of(value.path("id").asText(), value.path("name").asText())
                    : List.of(value.asText());
        }

        private ProblemException wrong(String expected) {
            return ParameterJson.wrong(ReadQueries.PARAMETER, pointer + "/v", "value", expected);
        }
    }
}
