package org.suivi.actors.reconcile;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.ActorKind;
import org.suivi.actors.match.Question;
import org.suivi.actors.reconcile.QueryRequest.TypeStrict;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/** Reads a batch of reconciliation queries. */
@ApplicationScoped
class ReadQueries {

    static final String PARAMETER = "queries";

    private static final int LONGEST_ID = 64;

    private final ParameterJson json;

    ReadQueries(ParameterJson json) {
        this.json = json;
    }

    /**
     * The queries in their order.
     *
     * @param validAt the day on which a name was used whose query tells none
     * @throws ProblemException 400 or 422 with the place, 413 for more than the manifest's {@code batchSize}
     */
    List<Asked> read(String text, @Nullable LocalDate validAt) {
        Map<String, QueryRequest> batch = json.read(PARAMETER, text, new TypeReference<Map<String, QueryRequest>>() {});
        if (batch.size() > QueryRequest.MOST_QUERIES) {
            String expected = "at most " + QueryRequest.MOST_QUERIES + " queries in one batch are expected";
            throw CommonProblem.BODY_TOO_LARGE.because(
                    PARAMETER + ": " + expected + ".", InputError.in(PARAMETER, "size", expected));
        }
        List<Asked> asked = new ArrayList<>();
        batch.forEach((id, query) -> asked.add(asked(id, query, validAt)));
        return asked;
    }

    private Asked asked(String id, @Nullable QueryRequest query, @Nullable LocalDate validAt) {
        String pointer = ParameterJson.pointer(id);
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw ParameterJson.wrong(
                    PARAMETER, pointer, "size", "an id of 1 to " + LONGEST_ID + " letters is expected");
        }
        if (query == null) {
            throw ParameterJson.wrong(PARAMETER, pointer, "not-null", "a query is expected");
        }
        json.check(PARAMETER, query, pointer);
        if (query.query() == null && query.hints().isEmpty()) {
            throw ParameterJson.wrong(PARAMETER, pointer + "/query", "not-null", "a name is expected, or properties");
        }
        Hints hints = Hints.of(query.hints(), pointer + "/properties");
        Set<ActorKind> kinds = EnumSet.noneOf(ActorKind.class);
        // what a row says of itself goes before what is said of its column
        kinds.addAll(hints.kinds().isEmpty() ? query.types() : hints.kinds());
        boolean strict = query.typeStrict() == TypeStrict.ANY || query.typeStrict() == TypeStrict.ALL;
        String name = query.query();
        return new Asked(
                id,
                name,
                name == null ? null : Question.of(name, day(hints, validAt), hints.country(), kinds),
                strict ? kinds : Set.of(),
                query.typeStrict() == TypeStrict.ALL && kinds.size() > 1,
                query.candidates());
    }

    private static @Nullable LocalDate day(Hints hints, @Nullable LocalDate validAt) {
        return hints.date() == null ? validAt : hints.date();
    }
}
