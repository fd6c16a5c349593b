package org.suivi.benchmarks.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.desk.Codes;
import org.suivi.rest.desk.References;

/** An assessment as a monitor sends it. */
record AssessmentRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String organisation,

        @NotNull Attribution attribution,
        @NotNull @Valid PeriodRequest period,

        @NotNull
        @Schema(
                description = "0, 1, 2, 3 or NOT_ASSESSABLE",
                oneOf = {Integer.class, String.class})
        Object score,

        @Nullable Viability viability,
        @Nullable Trend trend,
        @Nullable Confidence confidence,
        @Nullable @Size(max = 20_000) String narrative,
        @Nullable @Size(max = 50) List<@Valid @NotNull BlockageRequest> blockages,
        @Nullable @Size(max = 200) List<@Valid @NotNull EvidenceRequest> evidence,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    record PeriodRequest(@NotNull LocalDate from, @NotNull LocalDate to) {}

    record BlockageRequest(
            @Nullable @Size(max = 64) String actor,
            @NotBlank @Size(max = 2000) String what) {}

    record EvidenceRequest(
            @NotNull EvidenceKind kind,
            @NotBlank @Size(max = 500) String ref,
            @NotNull EvidenceStance stance) {}

    /** An organisation assesses a benchmark once for a period. */
    Draft<Assessment> toDraft(String benchmark, String framework, ReviewState review) {
        if (period.to().isBefore(period.from())) {
            throw References.wrong("/period/to", "order", "a last day that is not before the first is expected");
        }
        Assessment assessment = new Assessment(
                benchmark,
                framework,
                organisation,
                attribution,
                new AssessedPeriod(period.from(), period.to()),
                review,
                points(),
                viability,
                trend,
                confidence,
                narrative,
                obstacles(),
                grounds(),
                note);
        return new Draft<>(
                assessment,
                Validity.ALWAYS,
                new Provenance(source, citation, publishedOn),
                String.join("|", organisation, benchmark, assessment.period().toString()));
    }

    private Score points() {
        try {
            return Score.of(score);
        } catch (IllegalArgumentException e) {
            throw References.wrong("/score", "score", String.valueOf(e.getMessage()));
        }
    }

    private List<Blockage> obstacles() {
        return blockages == null
                ? List.of()
                : blockages.stream()
                        .map(each -> new Blockage(each.actor(), each.what()))
                        .toList();
    }

    private List<Evidence> grounds() {
        return evidence == null
                ? List.of()
                : evidence.stream()
                        .map(each -> new Evidence(each.kind(), each.ref(), each.stance()))
                        .toList();
    }
}
