package org.suivi.rest.errors;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import java.util.Collection;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.json.UnsoundTextException;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/** Says of JSON that could not be read where it is wrong and what was expected there. */
public final class JsonErrors {

    private static final Pattern JAVA_NAME = Pattern.compile("\\b[a-z]\\w*(?:\\.\\w+)+\\b|\\bclass\\b|Exception");

    private JsonErrors() {}

    /** The problem of a document, or of one line of a stream of them. */
    public static ProblemException explain(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping) {
            return explain(mapping);
        }
        return e instanceof StreamReadException malformed
                ? malformed(malformed)
                : CommonProblem.MALFORMED_JSON.because(
                        "The body cannot be read as JSON.", InputError.at("", "malformed-json", "JSON is expected"));
    }

    private static ProblemException explain(JsonMappingException e) {
        if (e.getCause() instanceof InputCoercionException tooLarge) {
            return unreadable(pointer(e), Expectation.of(tooLarge.getTargetType()));
        }
        if (e.getCause() instanceof StreamReadException malformed) {
            return malformed(malformed);
        }
        if (Objects.requireNonNullElse(e.getOriginalMessage(), "").startsWith("Trailing token")) {
            return CommonProblem.MALFORMED_JSON.because(
                    "The body goes on after its end.", InputError.at("", "malformed-json", "one document is expected"));
        }
        return switch (e) {
            case InvalidDefinitionException definition -> ours();
            case UnsoundTextException unsound -> unsound(unsound);
            case PropertyBindingException unknown -> unknownField(unknown);
            case MismatchedInputException mismatched ->
                unreadable(pointer(mismatched), Expectation.of(mismatched.getTargetType()));
            default -> unreadable(pointer(e), reason(e.getCause()));
        };
    }

    private static ProblemException malformed(StreamReadException e) {
        if (e instanceof InputCoercionException tooLarge && e.getProcessor() != null) {
            return unreadable(pointer(e.getProcessor()), Expectation.of(tooLarge.getTargetType()));
        }
        JsonParser parser = e.getProcessor();
        if (parser != null
                && Objects.requireNonNullElse(e.getOriginalMessage(), "").startsWith("Duplicate field")) {
            String pointer = pointer(parser);
            return CommonProblem.MALFORMED_JSON.because(
                    "The field " + pointer + " stands there twice.",
                    InputError.at(pointer, "duplicate-field", "one value for each field is expected"));
        }
        JsonLocation at = e.getLocation();
        return CommonProblem.MALFORMED_JSON.because(
                at == null
                        ? "The body cannot be read as JSON."
                        : "The body ceases to be JSON at line " + at.getLineNr() + ", column " + at.getColumnNr() + ".",
                InputError.at("", "malformed-json", "JSON is expected"));
    }

    // what our own types cannot be read into is our fault, whatever was sent
    private static ProblemException ours() {
        return CommonProblem.INTERNAL_ERROR.because("The service failed.");
    }

    private static ProblemException unsound(UnsoundTextException e) {
        String pointer = pointer(e);
        return CommonProblem.INVALID_INPUT.because(
                pointer + " has text that cannot be stored.",
                InputError.at(pointer, "text", UnsoundTextException.EXPECTED));
    }

    private static ProblemException unknownField(PropertyBindingException e) {
        String pointer = pointer(e);
        Collection<Object> known = e.getKnownPropertyIds();
        String expected = known == null
                ? "no such field is expected"
                : "one of " + known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "))
                        + " is expected";
        return CommonProblem.UNKNOWN_FIELD.because(
                pointer + " is not a field that is known here.", InputError.at(pointer, "unknown-field", expected));
    }

    private static ProblemException unreadable(String pointer, String expected) {
        String place = pointer.isEmpty() ? "The body" : pointer;
        return CommonProblem.UNREADABLE_VALUE.because(
                place + ": " + expected + ".", InputError.at(pointer, "unreadable-value", expected));
    }

    // a value type's own reason is written for the sender; any other exception's text is not
    private static String reason(@Nullable Throwable cause) {
        if (cause instanceof IllegalArgumentException e) {
            String message = e.getMessage();
            if (message != null && !JAVA_NAME.matcher(message).find()) {
                return message;
            }
        }
        return "another value is expected";
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
