package org.suivi.actors.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.suivi.rest.errors.ConstraintErrors;
import org.suivi.rest.errors.JsonErrors;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/** Reads JSON that stands in a parameter; what is wrong with it is told with the parameter and the pointer into its JSON. */
@ApplicationScoped
class ParameterJson {

    private final ObjectMapper json;
    private final Validator validator;

    ParameterJson(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The value that the text holds.
     *
     * @throws ProblemException 400 where it cannot be read
     */
    <T> T read(String parameter, String text, TypeReference<T> type) {
        try {
            T value = json.readValue(text, type);
            if (value == null) {
                throw unreadable(parameter);
            }
            return value;
        } catch (JsonProcessingException e) {
            throw told(parameter, JsonErrors.explain(e));
        }
    }

    /** Refuses with 422 a value that breaks the constraints of its type. */
    void check(String parameter, Object value, String pointer) {
        List<InputError> errors = validator.validate(value).stream()
                .map(ConstraintErrors::ofBody)
                .map(each -> within(parameter, each.under(pointer)))
                .sorted(Comparator.comparing(InputError::toString))
                .toList();
        if (!errors.isEmpty()) {
            InputError first = errors.getFirst();
            throw new ProblemException(
                    CommonProblem.INVALID_INPUT, parameter + first.pointer() + " " + first.detail() + ".", errors);
        }
    }

    /** One place of the JSON that is understood but wrong. */
    static ProblemException wrong(String parameter, String pointer, String code, String expected) {
        return CommonProblem.INVALID_INPUT.because(
                parameter + pointer + ": " + expected + ".", new InputError(pointer, parameter, code, expected));
    }

    /** The pointer to a key that the client chose. */
    static String pointer(String key) {
        return "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private static ProblemException unreadable(String parameter) {
        return CommonProblem.MALFORMED_JSON.because(
                parameter + ": an object is expected.",
                new InputError("", parameter, "malformed-json", "an object is expected"));
    }

    private static ProblemException told(String parameter, ProblemException problem) {
        String detail = Objects.requireNonNullElse(problem.getDetail(), "");
        return new ProblemException(
                problem.problem(),
                detail.startsWith("/") ? parameter + detail : detail.replace("The body", "The parameter " + parameter),
                problem.errors().stream().map(each -> within(parameter, each)).toList());
    }

    private static InputError within(String parameter, InputError error) {
        return new InputError(error.pointer(), parameter, error.code(), error.detail());
    }
}
