package org.suivi.rest.request;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.asof.Dates;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;

/** Reads parameters that are dates, numbers, ids or of an enum, and says which one cannot be read: the framework would answer 404. */
@Provider
public class TextParameters implements ParamConverterProvider {

    private static final int UUID_LENGTH = 36;

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, ?> reading = reading(type);
        return reading == null ? null : (ParamConverter<T>) new Converter<>(name(annotations), reading);
    }

    private static @Nullable Function<String, ?> reading(Class<?> type) {
        if (type == LocalDate.class) {
            return Dates::date;
        }
        if (type == Instant.class) {
            return Dates::instant;
        }
        if (type == Integer.class || type == int.class) {
            return text -> number(text, Numbers::whole, "a whole number is expected");
        }
        if (type == Long.class || type == long.class) {
            return text -> number(text, Numbers::large, "a whole number is expected");
        }
        if (type == Double.class || type == double.class) {
            return text -> number(text, Numbers::decimal, "a number is expected");
        }
        if (type == UUID.class) {
            return TextParameters::uuid;
        }
        return type.isEnum() ? text -> constant(type, text) : null;
    }

    // the library takes 1-1-1-1-1 for one too
    private static UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException("a UUID is expected");
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a UUID is expected", e);
        }
    }

    private static <N> N number(String text, Function<String, N> reading, String expected) {
        try {
            return reading.apply(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(expected, e);
        }
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Arrays.stream(type.getEnumConstants())
                        .map(Object::toString)
                        .collect(Collectors.joining(", ", "one of ", " is expected"))));
    }

    private static String name(Annotation[] annotations) {
        for (Annotation each : annotations) {
            if (each instanceof QueryParam query) {
                return query.value();
            }
            if (each instanceof PathParam path) {
                return path.value();
            }
            if (each instanceof HeaderParam header) {
                return header.value();
            }
        }
        return "parameter";
    }

    private record Converter<T>(String name, Function<String, T> reading) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            try {
                return reading.apply(value);
            } catch (IllegalArgumentException e) {
                String expected = String.valueOf(e.getMessage());
                throw CommonProblem.INVALID_PARAMETER.because(
                        name + ": " + expected + ".", InputError.in(name, "unreadable-value", expected));
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
