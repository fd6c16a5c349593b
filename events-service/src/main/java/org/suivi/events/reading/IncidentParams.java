package org.suivi.events.reading;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
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

/** The filter of incidents as query parameters; several values are separated by commas. */
public class IncidentParams {

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
        LocalDate first = Readings.read("from", from, "date", Dates::date);
        LocalDate last = Readings.read("to", to, "date", Dates::date);
        if (first != null && last != null && last.isBefore(first)) {
            throw Readings.refusal("to", "order", "a day that is not before from is expected");
        }
        return new IncidentFilter(
                first,
                last,
                Readings.several("type", type, text -> Readings.code(IncidentType.class, text)),
                Readings.several("actor", actor, text -> text),
                rollsUp(),
                Readings.read("bbox", bbox, "bbox", IncidentParams::box),
                circle(),
                area,
                Readings.several("country", country, IncidentParams::country),
                Readings.several("method", method, text -> Readings.code(Method.class, text)),
                violates,
                Readings.several("verification", verification, text -> Readings.code(Verification.class, text)),
                Readings.read("minDeaths", minDeaths, "number", text -> Readings.whole(text, 0, Integer.MAX_VALUE)),
                Readings.read(
                        "casualtyGroup", casualtyGroup, "one-of", text -> Readings.code(CasualtyGroup.class, text)),
                Readings.several("source", source, text -> text),
                Readings.read("maxPlacePrecision", maxPlacePrecision, "one-of", IncidentParams::placeRank),
                Readings.read("maxDatePrecision", maxDatePrecision, "one-of", IncidentParams::dateRank),
                q == null || q.isBlank() ? null : q);
    }

    /** Whether the answer depends on how areas lie in one another. */
    boolean asksForAnArea() {
        return area != null;
    }

    private boolean rollsUp() {
        return Boolean.TRUE.equals(Readings.read("rollup", rollup, "one-of", text -> switch (text) {
            case "none" -> false;
            case "members" -> true;
            default -> throw new IllegalArgumentException("one of none, members is expected");
        }));
    }

    private @Nullable Circle circle() {
        double[] point = Readings.read("near", near, "near", text -> Readings.numbers(text, 2, "lat,lon is expected"));
        Double radius = Readings.read(
                "radiusKm", radiusKm, "number", text -> Readings.numbers(text, 1, "kilometres are expected")[0]);
        if (point == null && radius == null) {
            return null;
        }
        if (point == null || radius == null) {
            throw Readings.refusal(point == null ? "near" : "radiusKm", "required", "near and radiusKm go together");
        }
        if (Math.abs(point[0]) > 90 || Math.abs(point[1]) > 180) {
            throw Readings.refusal("near", "range", "lat,lon in degrees is expected");
        }
        if (radius < 0 || radius > 20_040) {
            throw Readings.refusal("radiusKm", "range", "0 to 20040 kilometres are expected");
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
        double[] sides = Readings.numbers(text, 4, "west,south,east,north in degrees is expected");
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

    private static int placeRank(String text) {
        return Character.isDigit(text.charAt(0))
                ? PlacePrecision.ofRank(Readings.whole(text, 1, 7)).rank()
                : Readings.code(PlacePrecision.class, text).rank();
    }

    private static int dateRank(String text) {
        return Character.isDigit(text.charAt(0))
                ? DatePrecision.ofRank(Readings.whole(text, 1, 5)).rank()
                : Readings.code(DatePrecision.class, text).rank();
    }
}
