package org.suivi.benchmarks.replica;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a version of a claim of membership.
 *
 * @param preferred as its own message told it; a later one of its preference goes before
 * @param sureFrom the first day on which it surely held; null where it always did
 * @param sureTo the last
 * @param validFrom as it was sent
 */
@JsonNaming(SnakeCaseStrategy.class)
public record MembershipRow(
        String id,
        int version,
        String state,
        String originRecorded,
        String member,
        String coalition,
        String extent,
        boolean preferred,
        @Nullable LocalDate sureFrom,
        @Nullable LocalDate sureTo,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable LocalDate publishedOn,
        @Nullable String citation)
        implements ReplicaRow {}
