package org.suivi.benchmarks.replica;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is kept of a version of an actor's name; the days are the longest that it may have been borne. */
@JsonNaming(SnakeCaseStrategy.class)
public record NameRow(
        String id,
        int version,
        String state,
        String originRecorded,
        String actor,
        String text,
        @Nullable String language,
        String kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements ReplicaRow {}
