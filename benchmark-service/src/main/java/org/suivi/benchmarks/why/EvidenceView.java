package org.suivi.benchmarks.why;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.assessment.EvidenceKind;
import org.suivi.benchmarks.assessment.EvidenceStance;
import org.suivi.benchmarks.value.IndicatorValueView;

/**
 * What an assessment rests on, or what speaks against it.
 *
 * @param citation the document, for one
 * @param incident for an incident, as this reader may know it; null where there is none that he may
 * @param indicator for a measurement, the indicator with its value on the day asked for; null where there is none
 */
record EvidenceView(
        EvidenceKind kind,
        String ref,
        EvidenceStance stance,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String citation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable IncidentView incident,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable IndicatorValueView indicator) {

    /** An incident in short; more of it is told by who owns it. */
    record IncidentView(
            String id,
            String type,
            LocalDate from,
            LocalDate to,
            @Nullable String country,
            @Nullable String area,
            String verification,
            @Nullable Integer deathsLow,
            @Nullable Integer deathsBest,
            @Nullable Integer deathsHigh) {}
}
