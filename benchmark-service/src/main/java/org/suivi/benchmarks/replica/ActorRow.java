package org.suivi.benchmarks.replica;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** What is kept of a version of an actor: its kind, since persons are not public. */
@JsonNaming(SnakeCaseStrategy.class)
public record ActorRow(String id, int version, String state, String originRecorded, String kind)
        implements ReplicaRow {}
