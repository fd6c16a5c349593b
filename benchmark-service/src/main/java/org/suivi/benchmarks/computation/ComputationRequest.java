package org.suivi.benchmarks.computation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.desk.Codes;
import org.suivi.rest.desk.References;

/** Which incidents are to make an indicator, as an editor sends it. */
public record ComputationRequest(
        @NotNull @Schema(enumeration = {"incidents", "deaths.best", "daysSince"})
        String measure,

        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 64) String> actors,

        @Nullable @Schema(enumeration = {"none", "members"}) String rollup,

        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 64) String> types,
        @Nullable @Size(max = 64) String area,

        @Nullable @Pattern(regexp = "[A-Z]{2}", message = "two capital letters of ISO 3166-1 are expected")
        String country,

        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String violates,

        @Nullable
        @Schema(
                description = "By name, or by rank from 1, the surest",
                oneOf = {Integer.class, String.class})
        Object maxPlacePrecision,

        @Nullable
        @Schema(
                description = "By name, or by rank from 1, the surest",
                oneOf = {Integer.class, String.class})
        Object maxDatePrecision,

        @Nullable @Min(1) @Max(36_525) Integer windowDays) {

    /**
     * The rule.
     *
     * @throws org.suivi.rest.problems.ProblemException 422 with the pointer of what is none
     */
    public Computation toComputation() {
        return new Computation(
                read("measure", Measure::of, measure),
                actors == null ? List.of() : actors,
                rollup == null ? Rollup.NONE : read("rollup", Rollup::of, rollup),
                types == null ? List.of() : types,
                area,
                country,
                violates,
                maxPlacePrecision == null ? null : read("maxPlacePrecision", PlacePrecision::of, maxPlacePrecision),
                maxDatePrecision == null ? null : read("maxDatePrecision", DatePrecision::of, maxDatePrecision),
                windowDays);
    }

    private static <S, V> V read(String field, Function<S, V> reading, S sent) {
        try {
            return reading.apply(sent);
        } catch (IllegalArgumentException e) {
            throw References.wrong("/computedFrom/" + field, "one-of", String.valueOf(e.getMessage()));
        }
    }
}
