package org.suivi.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message must hold to be one; who reads a body that lacks it gets an IllegalArgumentException that names the
 * field.
 */
final class Given {
    private Given() {}

    static void required(@Nullable Object value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("'" + field + "' is required");
        }
    }

    static void version(int version) {
        if (version < 1) {
            throw new IllegalArgumentException("'version' is required and counts from 1");
        }
    }

    static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
