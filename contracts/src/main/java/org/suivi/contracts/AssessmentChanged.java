package org.suivi.contracts;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of an assessment, at each step of its review; only an approved one is for the public, and none tells
 * its author.
 *
 * @param id the id of the assessment
 * @param version counted from 1 for each id
 * @param claim what the version says about itself
 * @param benchmark the benchmark that is judged
 * @param framework the framework whose unit the benchmark is
 * @param organisation who judges
 * @param attribution OWN, PUBLISHED or READ_BY_EDITORS
 * @param period the days it is about
 * @param review where it stands
 * @param score extent, 0 to 3; absent where it is not assessable
 * @param viability ON_TRACK, AT_RISK or NOT_VIABLE
 * @param trend ADVANCING, STALLED, REVERSING or UNKNOWN
 * @param confidence H, M or L
 * @param narrative the reasons, in words
 * @param blockages what stands in the way
 * @param evidence what it rests on
 */
@OnlyEverAdded
public record AssessmentChanged(
        String id,
        int version,
        Claim claim,
        String benchmark,
        String framework,
        String organisation,
        String attribution,
        Period period,
        Review review,
        @Nullable Integer score,
        @Nullable String viability,
        @Nullable String trend,
        @Nullable String confidence,
        @Nullable String narrative,
        List<Blockage> blockages,
        List<Evidence> evidence)
        implements Message {
    /**
     * The days that an assessment is about; it states the situation at their end.
     *
     * @param from the first day
     * @param to the last day
     */
    @OnlyEverAdded
    public record Period(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate to) {
        public Period {
            Given.required(from, "from");
            Given.required(to, "to");
        }
    }

    /**
     * What stands in the way, and who.
     *
     * @param actor the actor who blocks
     * @param what what blocks
     */
    @OnlyEverAdded
    public record Blockage(@Nullable String actor, String what) {
        public Blockage {
            Given.required(what, "what");
        }
    }

    /**
     * What an assessment rests on.
     *
     * @param kind INCIDENT, DOCUMENT or MEASUREMENT
     * @param ref the id or the citation
     * @param stance SUPPORTS or CONTRADICTS
     */
    @OnlyEverAdded
    public record Evidence(String kind, String ref, String stance) {
        public Evidence {
            Given.required(kind, "kind");
            Given.required(ref, "ref");
            Given.required(stance, "stance");
        }
    }

    public AssessmentChanged {
        Given.required(id, "id");
        Given.version(version);
        Given.required(claim, "claim");
        Given.required(benchmark, "benchmark");
        Given.required(framework, "framework");
        Given.required(organisation, "organisation");
        Given.required(attribution, "attribution");
        Given.required(period, "period");
        Given.required(review, "review");
        blockages = Given.list(blockages);
        evidence = Given.list(evidence);
    }

    @Override
    public String type() {
        return switch (review) {
            case DRAFT -> "assessment.drafted.v1";
            case SUBMITTED -> "assessment.submitted.v1";
            case APPROVED -> "assessment.approved.v1";
            case RETURNED -> "assessment.returned.v1";
            case SUPERSEDED -> "assessment.superseded.v1";
            case RETRACTED -> "assessment.retracted.v1";
        };
    }

    @Override
    public String kind() {
        return "assessment";
    }

    @Override
    public String key() {
        return benchmark;
    }

    @Override
    public String topic() {
        return Topics.ASSESSMENTS;
    }
}
