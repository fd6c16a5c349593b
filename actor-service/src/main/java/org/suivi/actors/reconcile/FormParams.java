package org.suivi.actors.reconcile;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.json.Texts;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;

/** What is asked of the service, by its address or by a form ({@code application/x-www-form-urlencoded}): one of the two. */
record FormParams(@Nullable String queries, @Nullable String extend) {

    private static final Set<String> FIELDS = Set.of("queries", "extend");
    private static final String EXPECTED = "one of queries and extend is expected";
    private static final int MOST_FIELDS = 16;

    /** The one that was sent. */
    sealed interface Sent {}

    record Queries(String text) implements Sent {}

    record Extend(String text) implements Sent {}

    /** Reads a body; 400 where it is no form, or has other fields. */
    static FormParams of(String body) {
        Map<String, List<String>> fields = fields(body);
        fields.forEach(FormParams::check);
        return new FormParams(first(fields.get("queries")), first(fields.get("extend")));
    }

    /** The one of the two; 400 for both, or none. */
    Sent only() {
        if (queries != null && extend == null) {
            return new Queries(queries);
        }
        if (extend != null && queries == null) {
            return new Extend(extend);
        }
        throw CommonProblem.INVALID_PARAMETER.because(
                (queries == null ? "Neither is sent: " : "Both are sent: ") + EXPECTED + ".",
                InputError.in(queries == null ? "queries" : "extend", "one-of", EXPECTED));
    }

    private static Map<String, List<String>> fields(String body) {
        try {
            return new QueryStringDecoder(body, StandardCharsets.UTF_8, false, MOST_FIELDS, true).parameters();
        } catch (IllegalArgumentException e) {
            throw CommonProblem.BAD_REQUEST.because("The form has a percent sign without two digits.");
        }
    }

    private static void check(String name, List<String> values) {
        if (!FIELDS.contains(name)) {
            throw CommonProblem.UNKNOWN_PARAMETER.because(
                    "The form has a field that is not known here.", InputError.in(name, "unknown-parameter", EXPECTED));
        }
        if (values.size() > 1) {
            throw CommonProblem.INVALID_PARAMETER.because(
                    name + " stands there more than once.", InputError.in(name, "repeated", "one value is expected"));
        }
        String value = values.getFirst();
        // what is no UTF-8 was read as the sign for what cannot be read
        if (value.isEmpty() || !Texts.isSound(value) || value.indexOf('\uFFFD') >= 0) {
            throw CommonProblem.INVALID_PARAMETER.because(
                    name + " cannot be read.", InputError.in(name, "text", "JSON in UTF-8 is expected"));
        }
    }

    private static @Nullable String first(@Nullable List<String> values) {
        return values == null ? null : values.getFirst();
    }
}
