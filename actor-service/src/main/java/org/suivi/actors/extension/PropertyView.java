package org.suivi.actors.extension;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A property, as it is offered to be chosen. */
public record PropertyView(
        String id,
        String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String description) {}
