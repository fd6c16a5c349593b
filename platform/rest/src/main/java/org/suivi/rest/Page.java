package org.suivi.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} is null on the last one, {@code total} stands there only if it was asked for. */
public record Page<T>(
        List<T> items,
        @Nullable String next,
        AsOfView asOf,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total) {}
