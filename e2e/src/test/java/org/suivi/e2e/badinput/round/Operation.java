package org.suivi.e2e.badinput.round;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the API as its document tells of it.
 *
 * @param template the path from the root, with the names of its parameters in braces
 * @param media what the body is said to be; null where there is none
 * @param body the form of the body; null where there is none, or where it is no JSON
 * @param streams whether it answers without an end
 * @param open whether it needs no key
 */
record Operation(
        String method,
        String template,
        List<Parameter> parameters,
        @Nullable String media,
        @Nullable Schema body,
        boolean streams,
        boolean open) {

    /** A parameter, which stands in the {@code path}, the {@code query} or a {@code header}. */
    record Parameter(String name, String in, boolean required, boolean mayBeEmpty, Schema schema) {}

    @Override
    public String toString() {
        return method + " " + template;
    }
}
