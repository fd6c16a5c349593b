package org.suivi.events.reading;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.suivi.events.account.CasualtyGroup;
import org.suivi.events.account.DatePrecision;
import org.suivi.events.account.IncidentType;
import org.suivi.events.account.Method;
import org.suivi.events.incident.Verification;
import org.suivi.events.location.PlacePrecision;
import org.suivi.events.reading.IncidentFilter.Box;
import org.suivi.events.reading.IncidentFilter.Circle;
import org.suivi.rest.asof.Dates;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.request.Numbers;

/** The filter of incidents as query parameters; several values are separated by commas. */
public class IncidentParams {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    @QueryParam("from")
    @Parameter(
            description = "Only incidents that began on this day or later.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(
            description = "Only incidents that began on this day or earlier.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String to;

    @QueryParam("type")
    @Parameter(description = "One or more types, as /incident-types lists them.")
    @Nullable
    String type;

    @QueryParam("actor")
    @Parameter(description = "One or more codes of actors; one of them must be involved.")
    @Nullable
    String actor;

    @QueryParam("rollup")
    @Parameter(
            description = "`members`: an actor stands for whoever belonged to it on the day of the incident, too.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"none", "members"},
                            defaultValue = "none"))
    @Nullable
    String rollup;

    @QueryParam("bbox")
    @Parameter(
            description =
                    "west,south,east,north in degrees; one whose east lies west of its west crosses the date line.")
    @Nullable
    String bbox;

    @QueryParam("near")
    @Parameter(description = "lat,lon in degrees; with radiusKm.")
    @Nullable
    String near;

    @QueryParam("radiusKm")
    @Parameter(
            description = "Kilometres around `near`.",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "20040"))
    @Nullable
    String radiusKm;

    @QueryParam("area")
    @Parameter(description = "Code of an area; what lies inside it is included.")
    @Nullable
    String area;

    @QueryParam("country")
    @Parameter(description = "One or more countries, ISO 3166-1 alpha-2.")
    @Nullable
    String country;

    @QueryParam("method")
    @Parameter(description = "One or more methods.")
    @Nullable
    String method;

    @QueryParam("violates")
    @Parameter(description = "Code of an instrument that the incident is alleged to violate.")
    @Nullable
    String violates;

    @QueryParam("verification")
    @Parameter(
            description =
                    "One or more of REPORTED, CORROBORATED, VERIFIED, DISPUTED, RETRACTED; all but the last if left out.")
    @Nullable
    String verification;

    @QueryParam("minDeaths")
    @Parameter(
            description = "At least so many deaths, by the best estimate.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0"))
    @Nullable
    String minDeaths;

    @QueryParam("casualtyGroup")
    @Parameter(description = "Somebody of this group was harmed.")
    @Nullable
    String casualtyGroup;

    @QueryParam("source")
    @Parameter(description = "One or more codes of sources.")
    @Nullable
    String source;

    @QueryParam("maxPlacePrecision")
    @Parameter(
            description =
                    "The worst precision of the place that is still taken: EXACT to INTERNATIONAL, or its rank 1 to 7.")
    @Nullable
    String maxPlacePrecision;

    @QueryParam("maxDatePrecision")
    @Parameter(description = "The worst precision of the date that is still taken: DAY to LONGER, or its rank 1 to 5.")
    @Nullable
    String maxDatePrecision;

    @QueryParam("q")
    @Parameter(
            description = "Words that all have to occur in title, description, place or names; accents do not matter.")
    @Nullable
    String q;

    /** The filter, or 400 with the parameter that cannot be read. */
    IncidentFilter filter() {
        LocalDate first = read("from", from, "date", Dates::date);
        LocalDate last = read("to", to, "date", Dates::date);
        if (first != null && last != null && last.isBefore(first)) {
            throw refusal("to", "order", "a day that is not before from is expected");
        }
        return new IncidentFilter(
                first,
                last,
                several("type", type, text -> code(IncidentType.class, text)),
                several("actor", actor, text -> text),
                rollsUp(),
                read("bbox", bbox, "bbox", IncidentParams::box),
                circle(),
                area,
                several("country", country, IncidentParams::country),
                several("method", method, text -> code(Method.class, text)),
                violates,
                several("verification", verification, text -> code(Verification.class, text)),
                read("minDeaths", minDeaths, "number", text -> whole(text, 0, Integer.MAX_VALUE)),
                read("casualtyGroup", casualtyGroup, "one-of", text -> code(CasualtyGroup.class, text)),
                several("source", source, text -> text),
                read("maxPlacePrecision", maxPlacePrecision, "one-of", IncidentParams::placeRank),
                read("maxDatePrecision", maxDatePrecision, "one-of", IncidentParams::dateRank),
                q == null || q.isBlank() ? null : q);
    }

    /** Whether the answer depends on how areas lie in one another. */
    boolean asksForAnArea() {
        return area != null;
    }

    private boolean rollsUp() {
        return Boolean.TRUE.equals(read("rollup", rollup, "one-of", text -> switch (text) {
            case "none" -> false;
            case "members" -> true;
            default -> throw new IllegalArgumentException("one of none, members is expected");
        }));
    }

    private @Nullable Circle circle() {
        double[] point = read("near", near, "near", text -> numbers(text, 2, "lat,lon is expected"));
        Double radius = read("radiusKm", radiusKm, "number", text -> numbers(text, 1, "kilometres are expected")[0]);
        if (point == null && radius == null) {
            return null;
        }
        if (point == null || radius == null) {
            throw refusal(point == null ? "near" : "radiusKm", "required", "near and radiusKm go together");
        }
        if (Math.abs(point[0]) > 90 || Math.abs(point[1]) > 180) {
            throw refusal("near", "range", "lat,lon in degrees is expected");
        }
        if (radius < 0 || radius > 20_040) {
            throw refusal("radiusKm", "range", "0 to 20040 kilometres are expected");
        }
        return new Circle(point[0], point[1], radius);
    }

    private static String country(String text) {
        if (COUNTRY.matcher(text).matches()) {
            return text;
        }
        throw new IllegalArgumentException("two capital letters of ISO 3166-1 are expected");
    }

    private static Box box(String text) {
        double[] sides = numbers(text, 4, "west,south,east,north in degrees is expected");
        boolean onEarth = Math.abs(sides[0]) <= 180
                && Math.abs(sides[2]) <= 180
                && Math.abs(sides[1]) <= 90
                && Math.abs(sides[3]) <= 90
                && sides[1] <= sides[3];
        if (!onEarth) {
            throw new IllegalArgumentException(
                    "west,south,east,north in degrees is expected, the south below the north");
        }
        return new Box(sides[0], sides[1], sides[2], sides[3]);
    }

    private static double[] numbers(String text, int count, String expected) {
        String[] parts = COMMA.split(text, -1);
        try {
            double[] numbers = Arrays.stream(parts)
                    .map(String::strip)
                    .mapToDouble(Numbers::decimal)
                    .toArray();
            if (numbers.length == count && Arrays.stream(numbers).allMatch(Double::isFinite)) {
                return numbers;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(expected, e);
        }
        throw new IllegalArgumentException(expected);
    }

    private static int placeRank(String text) {
        return Character.isDigit(text.charAt(0))
                ? PlacePrecision.ofRank(whole(text, 1, 7)).rank()
                : code(PlacePrecision.class, text).rank();
    }

    private static int dateRank(String text) {
        return Character.isDigit(text.charAt(0))
                ? DatePrecision.ofRank(whole(text, 1, 5)).rank()
                : code(DatePrecision.class, text).rank();
    }

    static int whole(String text, int least, int most) {
        String expected = "a whole number from " + least + " to " + most + " is expected";
        try {
            int number = Numbers.whole(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(expected, e);
        }
        throw new IllegalArgumentException(expected);
    }

    static <E extends Enum<E>> E code(Class<E> codes, String text) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "one of " + Arrays.toString(codes.getEnumConstants()) + " is expected"));
    }

    static <T> List<T> several(String parameter, @Nullable String text, Function<String, T> reading) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return Arrays.stream(COMMA.split(text, -1))
                .map(String::strip)
                .map(each -> readGiven(parameter, each, "one-of", reading))
                .toList();
    }

    static <T> @Nullable T read(
            String parameter, @Nullable String text, String code, Function<String, ? extends T> reading) {
        return text == null || text.isBlank() ? null : readGiven(parameter, text.strip(), code, reading);
    }

    private static <T> T readGiven(String parameter, String text, String code, Function<String, ? extends T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw refusal(parameter, code, String.valueOf(e.getMessage()));
        }
    }

    static RuntimeException refusal(String parameter, String code, String reason) {
        return CommonProblem.INVALID_PARAMETER.because(
                parameter + ": " + reason, InputError.in(parameter, code, reason));
    }
}
