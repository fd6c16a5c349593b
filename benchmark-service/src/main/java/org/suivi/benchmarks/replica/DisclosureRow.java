package org.suivi.benchmarks.replica;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** What is kept of whether the public may know of a person, under its code. */
@JsonNaming(SnakeCaseStrategy.class)
public record DisclosureRow(String id, int version, String state, String originRecorded, boolean open)
        implements ReplicaRow {}
