package org.suivi.benchmarks.replica;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** What is kept of a merge, under the code that was merged. */
@JsonNaming(SnakeCaseStrategy.class)
public record MergeRow(String id, int version, String state, String originRecorded, String intoActor)
        implements ReplicaRow {}
