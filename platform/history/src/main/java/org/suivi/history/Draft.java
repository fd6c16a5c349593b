package org.suivi.history;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a version is to say, before it has a number and a stamp.
 *
 * @param naturalKey what makes two posts the same claim, for records whose id the server makes; null where the code does
 */
public record Draft<T>(
        T body,
        Validity validity,
        Provenance provenance,
        @Nullable String naturalKey) {

    public static <T> Draft<T> of(T body) {
        return new Draft<>(body, Validity.ALWAYS, Provenance.UNKNOWN, null);
    }

    public static <T> Draft<T> of(T body, Provenance provenance) {
        return new Draft<>(body, Validity.ALWAYS, provenance, null);
    }

    /** A claim that is the same as another when all of {@code sameWhen} are equal. */
    public static <T> Draft<T> claim(T body, Validity validity, Provenance provenance, @Nullable Object... sameWhen) {
        String key = Arrays.stream(sameWhen)
                .map(part -> part == null ? "" : part.toString().replace("|", "||"))
                .collect(Collectors.joining("|"));
        return new Draft<>(body, validity, provenance, key);
    }
}
