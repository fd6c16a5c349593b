package org.suivi.rest.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query found for a {@link PageRequest}.
 *
 * @param rows in order, up to as many as were asked for
 * @param total how long the whole list is; null unless asked for
 * @param leftOutUndated how many claims {@code publishedBy} left out
 */
public record Rows<T>(List<T> rows, @Nullable Long total, int leftOutUndated) {

    /** Rows of things, from which {@code publishedBy} leaves none out. */
    public static <T> Rows<T> of(List<T> rows) {
        return new Rows<>(rows, null, 0);
    }

    /** Rows of claims. */
    public static <T> Rows<T> of(List<T> rows, int leftOutUndated) {
        return new Rows<>(rows, null, leftOutUndated);
    }

    /** The same rows, with the length of the whole list. */
    public Rows<T> total(long all) {
        return new Rows<>(rows, all, leftOutUndated);
    }
}
