package org.suivi.benchmarks.replica;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/** What is kept of a version of an area: what it lies in. */
@JsonNaming(SnakeCaseStrategy.class)
public record AreaRow(
        String id,
        int version,
        String state,
        String originRecorded,
        @Nullable String parent) implements ReplicaRow {}
