package org.suivi.rest.errors;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.asof.Dates;

/** Says in the words of JSON what a Java type takes. */
final class Expectation {

    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class, BigInteger.class);

    private Expectation() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "another value is expected";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "one of ", " is expected"));
        }
        if (WHOLE.contains(type)) {
            return "a whole number is expected";
        }
        if (Number.class.isAssignableFrom(type) || type == double.class || type == float.class) {
            return "a number is expected";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false is expected";
        }
        if (type == LocalDate.class) {
            return Dates.DATE;
        }
        if (type == Instant.class) {
            return Dates.INSTANT;
        }
        if (type == UUID.class) {
            return "a UUID is expected";
        }
        if (CharSequence.class.isAssignableFrom(type) || isWrittenAsText(type)) {
            return "a text is expected";
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "an array is expected";
        }
        return Map.class.isAssignableFrom(type) || type.isRecord()
                ? "an object is expected"
                : "another value is expected";
    }

    private static boolean isWrittenAsText(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method ->
                        method.isAnnotationPresent(JsonValue.class) && method.getReturnType() == String.class);
    }
}
