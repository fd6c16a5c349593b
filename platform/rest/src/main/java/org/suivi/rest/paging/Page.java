package org.suivi.rest.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.asof.AsOfView;

/** One page of a list; {@code next} is null on the last one, {@code total} stands there only if it was asked for. */
public record Page<T>(
        List<T> items,
        @Nullable String next,
        AsOfView asOf,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total) {

    /** The same page, with something else to show for each item. */
    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next, asOf, total);
    }
}
