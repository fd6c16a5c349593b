package org.suivi.history;

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
}
