package org.suivi.events.reading;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.request.Numbers;

/** Reads the texts of query parameters; what cannot be read is 400 with the parameter that it stands in. */
final class Readings {

    private static final Pattern COMMA = Pattern.compile(",");

    private Readings() {}

    /** A whole number between these. */
    static int whole(String text, int least, int most) {
        String expected = "a whole number from " + least + " to " + most + " is expected";
        try {
            int number = Numbers.whole(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(expected, e);
        }
        throw new IllegalArgumentException(expected);
    }

    /** One of the codes of a list. */
    static <E extends Enum<E>> E code(Class<E> codes, String text) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "one of " + Arrays.toString(codes.getEnumConstants()) + " is expected"));
    }

    /** So many decimal numbers, separated by commas. */
    static double[] numbers(String text, int count, String expected) {
        String[] parts = COMMA.split(text, -1);
        try {
            double[] numbers = Arrays.stream(parts)
                    .map(String::strip)
                    .mapToDouble(Numbers::decimal)
                    .toArray();
            if (numbers.length == count && Arrays.stream(numbers).allMatch(Double::isFinite)) {
                return numbers;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(expected, e);
        }
        throw new IllegalArgumentException(expected);
    }

    /** What is separated by commas; empty where nothing was sent. */
    static <T> List<T> several(String parameter, @Nullable String text, Function<String, T> reading) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return Arrays.stream(COMMA.split(text, -1))
                .map(String::strip)
                .map(each -> readGiven(parameter, each, "one-of", reading))
                .toList();
    }

    /** What was sent, or null. */
    static <T> @Nullable T read(
            String parameter, @Nullable String text, String code, Function<String, ? extends T> reading) {
        return text == null || text.isBlank() ? null : readGiven(parameter, text.strip(), code, reading);
    }

    private static <T> T readGiven(String parameter, String text, String code, Function<String, ? extends T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw refusal(parameter, code, String.valueOf(e.getMessage()));
        }
    }

    /** 400 with the parameter and the reason. */
    static RuntimeException refusal(String parameter, String code, String reason) {
        return CommonProblem.INVALID_PARAMETER.because(
                parameter + ": " + reason, InputError.in(parameter, code, reason));
    }
}
