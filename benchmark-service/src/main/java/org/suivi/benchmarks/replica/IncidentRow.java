package org.suivi.benchmarks.replica;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a version of an incident.
 *
 * @param originRecorded when its own service recorded it, as far as it says
 * @param dateRank how sure the date is, 1 the surest
 * @param placeRank how sure the place is, 1 the surest
 * @param named the actors that took part
 * @param involved those, and every group that one of them belonged to on the day
 * @param organisation who brought it; null in the public's replica
 * @param publishedOn by when it was surely public; null where nobody knows
 */
@JsonNaming(SnakeCaseStrategy.class)
public record IncidentRow(
        String id,
        int version,
        String state,
        String originRecorded,
        String type,
        LocalDate dateFrom,
        LocalDate dateTo,
        int dateRank,
        int placeRank,
        @Nullable String country,
        @Nullable String area,
        @Nullable Integer deathsLow,
        @Nullable Integer deathsBest,
        @Nullable Integer deathsHigh,
        List<String> violates,
        String verification,
        List<String> named,
        List<String> involved,
        @Nullable String organisation,
        String passOn,
        @Nullable LocalDate publishedOn)
        implements ReplicaRow {}
