package org.suivi.actors.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.ActorKind;
import org.suivi.actors.likeness.CountryNames;
import org.suivi.rest.asof.Dates;
import org.suivi.rest.problems.ProblemException;

/**
 * What the properties of one query tell of who is meant. A value that cannot be read tells nothing, as a blank cell: the columns of a
 * table come as they are, and nobody could say which of a batch's queries failed.
 */
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
     * @throws ProblemException 422 for a property that does not count, or that stands there twice
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
            hints.read(pid, properties.get(i).v(), at + "/pid");
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

    private void read(String pid, JsonNode value, String at) {
        switch (pid) {
            case DATE -> date = only(value, Hints::day);
            case COUNTRY -> country = only(value, Hints::countryOf);
            case KIND -> kinds.addAll(read(value, Hints::kind));
            default ->
                throw ParameterJson.wrong(
                        ReadQueries.PARAMETER, at, "unknown-property", "one of country, date, kind is expected");
        }
    }

    /** The one that the value tells; null where it tells none, or several. */
    private static <V> @Nullable V only(JsonNode value, Function<String, @Nullable V> reading) {
        Set<V> read = read(value, reading);
        return read.size() == 1 ? read.iterator().next() : null;
    }

    /** What can be read of a value: one or several, each a text or an entity, of which the id or else the name is read. */
    private static <V> Set<V> read(JsonNode value, Function<String, @Nullable V> reading) {
        Set<V> read = new HashSet<>();
        for (JsonNode each : value.isArray() ? value : List.of(value)) {
            texts(each).stream()
                    .map(reading)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(read::add);
        }
        return read;
    }

    private static List<String> texts(JsonNode value) {
        return value.isObject()
                ? List.of(value.path("id").asText(), value.path("name").asText())
                : List.of(value.asText());
    }

    // a cell that is a date is sent with its time
    private static @Nullable LocalDate day(String cell) {
        String text = cell.strip();
        boolean hasTime = text.length() > DAY_LETTERS && text.charAt(DAY_LETTERS) == 'T';
        try {
            return Dates.date(hasTime ? text.substring(0, DAY_LETTERS) : text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String countryOf(String text) {
        String code = text.strip();
        return CountryNames.isCode(code) ? code : CountryNames.of(text);
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
}
