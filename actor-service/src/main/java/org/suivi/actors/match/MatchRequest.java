package org.suivi.actors.match;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.ActorKind;
import org.suivi.rest.desk.References;

/**
 * Names to be matched, each with what is known of it.
 *
 * @param limit how many candidates are shown for each; 5 if it is left out
 * @param threshold the score below which nobody is meant; 0.7 if it is left out
 */
record MatchRequest(
        @NotEmpty @Size(max = MatchRequest.MOST_QUERIES) List<@Valid @NotNull Query> queries,
        @Nullable @Min(1) @Max(50) Integer limit,
        @Nullable @DecimalMin("0") @DecimalMax("1") Double threshold) {

    static final int MOST_QUERIES = 100;
    static final int LIMIT = 5;
    static final double THRESHOLD = Verdict.THRESHOLD;

    /**
     * One name.
     *
     * @param id the sender's own, repeated in the answer
     * @param date the day on which the name was used; the {@code validAt} of the request if it is left out
     * @param country ISO 3166-1 alpha-2
     */
    record Query(
            @NotBlank @Size(max = 64) String id,
            @NotBlank @Size(max = 500) String name,
            @Nullable LocalDate date,

            @Nullable @Pattern(regexp = "[A-Z]{2}", message = "two capital letters of ISO 3166-1 are expected")
            String country,

            @Nullable ActorKind kind) {

        Question toQuestion(@Nullable LocalDate otherwise) {
            return Question.of(name, date == null ? otherwise : date, country, kind == null ? Set.of() : Set.of(kind));
        }
    }

    int candidates() {
        return limit == null ? LIMIT : limit;
    }

    double least() {
        return threshold == null ? THRESHOLD : threshold;
    }

    /** The questions in their order; 422 when two have one id. */
    List<Question> toQuestions(@Nullable LocalDate validAt) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < queries.size(); i++) {
            if (!ids.add(queries.get(i).id())) {
                throw References.wrong(
                        "/queries/" + i + "/id", "repeated", "an id that no other query has is expected");
            }
        }
        return queries.stream().map(query -> query.toQuestion(validAt)).toList();
    }
}
