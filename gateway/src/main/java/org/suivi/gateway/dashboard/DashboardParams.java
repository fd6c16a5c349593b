package org.suivi.gateway.dashboard;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.asof.Dates;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/** What the page is to show; a {@code @BeanParam}. */
class DashboardParams {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    @QueryParam("validAt")
    @Parameter(
            description = "The day in the world that is asked for; today (UTC) if it is left out.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String validAt;

    @QueryParam("knownAt")
    @Parameter(
            description = "As each service knew it at this instant.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Nullable
    String knownAt;

    @QueryParam("publishedBy")
    @Parameter(
            description = "Only claims that were public by this day.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String publishedBy;

    @QueryParam("compareTo")
    @Parameter(
            description = "A day whose implementation is shown as `previous`, with the `delta` since.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String compareTo;

    @QueryParam("from")
    @Parameter(description = "Incidents from this day on.", schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Incidents up to this day.", schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String to;

    @QueryParam("framework")
    @Parameter(description = "The framework to judge by; that of the instrument's default line if it is left out.")
    @Nullable
    String framework;

    @QueryParam("panels")
    @Parameter(description = "Only these panels, by commas.", example = "implementation,incidents")
    @Nullable
    String panels;

    @QueryParam("lang")
    @Parameter(
            description = "The language of titles and statements where both are there.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"fr", "en"},
                            defaultValue = "en"))
    @Nullable
    String lang;

    /**
     * What is asked of the services.
     *
     * @throws ProblemException 400 with the parameter that cannot be read, 404 for what can be no code
     */
    DashboardQuery query(String instrument) {
        if (!CODE.matcher(instrument).matches()) {
            throw CommonProblem.NOT_FOUND.because("There is no instrument of that code.");
        }
        check("validAt", validAt, "date", Dates::date);
        check("knownAt", knownAt, "instant", Dates::instant);
        check("publishedBy", publishedBy, "date", Dates::date);
        check("compareTo", compareTo, "date", Dates::date);
        check("from", from, "date", Dates::date);
        check("to", to, "date", Dates::date);
        if (from != null && to != null && Dates.date(to).isBefore(Dates.date(from))) {
            throw refusal("to", "order", "a day that is not before from is expected");
        }
        if (framework != null && !CODE.matcher(framework).matches()) {
            throw refusal("framework", "code", "the code of a framework is expected");
        }
        if (lang != null && !lang.equals("fr") && !lang.equals("en")) {
            throw refusal("lang", "one-of", "one of fr, en is expected");
        }
        return new DashboardQuery(
                instrument, validAt, knownAt, publishedBy, compareTo, from, to, framework, "fr".equals(lang));
    }

    Set<Panel> panels() {
        if (panels == null || panels.isBlank()) {
            return EnumSet.allOf(Panel.class);
        }
        Set<Panel> wanted = EnumSet.noneOf(Panel.class);
        COMMA.splitAsStream(panels.strip())
                .forEach(name -> wanted.add(Arrays.stream(Panel.values())
                        .filter(panel -> panel.shownAs().equals(name))
                        .findFirst()
                        .orElseThrow(() -> refusal("panels", "one-of", "some of " + all() + " are expected"))));
        return wanted;
    }

    private static String all() {
        return Arrays.stream(Panel.values()).map(Panel::shownAs).collect(Collectors.joining(", "));
    }

    private static void check(String name, @Nullable String text, String code, Function<String, ?> reading) {
        if (text != null) {
            try {
                Object unused = reading.apply(text);
            } catch (IllegalArgumentException e) {
                throw refusal(name, code, String.valueOf(e.getMessage()));
            }
        }
    }

    private static ProblemException refusal(String parameter, String code, String reason) {
        return CommonProblem.INVALID_PARAMETER.because(
                parameter + ": " + reason, InputError.in(parameter, code.toLowerCase(Locale.ROOT), reason));
    }
}
