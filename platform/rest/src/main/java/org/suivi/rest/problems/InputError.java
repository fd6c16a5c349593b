package org.suivi.rest.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with the input: at a place in the body, in a parameter, or at a place in the JSON that stands in one.
 *
 * @param pointer JSON pointer into the body, or into the parameter; the empty one is the whole of it
 * @param parameter name of the query parameter, path parameter or header
 * @param code for programs: {@code unknown-field}, {@code not-null}, {@code date} …
 * @param detail for people: what was expected
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InputError(@Nullable String pointer, @Nullable String parameter, String code, String detail) {

    /** An error at a place in the body. */
    public static InputError at(String pointer, String code, String detail) {
        return new InputError(pointer, null, code, detail);
    }

    /** An error in a parameter. */
    public static InputError in(String parameter, String code, String detail) {
        return new InputError(null, parameter, code, detail);
    }

    /** The same error, its pointer seen from further outside: {@code /name} under {@code /3} is {@code /3/name}. */
    public InputError under(String prefix) {
        return new InputError(pointer == null ? null : prefix + pointer, parameter, code, detail);
    }
}
