package org.suivi.benchmarks.replica;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** What is kept of whether a claim is preferred, under the id of the claim. */
@JsonNaming(SnakeCaseStrategy.class)
public record PreferenceRow(String id, int version, String state, String originRecorded, boolean preferred)
        implements ReplicaRow {}
