package org.suivi.benchmarks.assessment;

import org.jspecify.annotations.Nullable;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/**
 * What somebody may do to assessments, and see of them: an organisation writes its own, a reviewer judges what was submitted
 * to review and what he did not write, and only what is approved is for all.
 */
final class Reviewer {

    private final String organisation;
    private final boolean monitors;
    private final boolean reviews;
    private final boolean everything;

    private Reviewer(String organisation, boolean monitors, boolean reviews, boolean everything) {
        this.organisation = organisation;
        this.monitors = monitors;
        this.reviews = reviews;
        this.everything = everything;
    }

    static Reviewer of(Caller caller) {
        return new Reviewer(
                caller.organisation(), caller.has(Role.MONITOR), caller.has(Role.REVIEWER), caller.has(Role.ADMIN));
    }

    /** Refuses, 403, to write for another organisation. */
    void checkOrganisation(String other) {
        if (!everything && !organisation.equals(other)) {
            throw AssessmentProblem.OTHER_ORGANISATION.because(
                    "The key belongs to " + (organisation.isEmpty() ? "no organisation" : organisation)
                            + " and writes no assessment of " + other + ".");
        }
    }

    /** Refuses, 403, a step that is not his. */
    void check(ReviewState to, Assessment assessment, boolean wroteIt) {
        switch (to) {
            case APPROVED, RETURNED -> {
                if (wroteIt) {
                    throw AssessmentProblem.OWN_ASSESSMENT.because(
                            "This key wrote or submitted the assessment; another person has to review it.");
                }
            }
            case RETRACTED -> {
                if (assessment.review() != ReviewState.APPROVED || !reviews) {
                    checkOrganisation(assessment.organisation());
                }
            }
            case DRAFT, SUBMITTED -> checkOrganisation(assessment.organisation());
        }
    }

    /** Whether he may see one that stands, or stood, in that state. */
    boolean sees(Assessment assessment) {
        return switch (assessment.review()) {
            case APPROVED -> true;
            case SUBMITTED, RETURNED -> everything || reviews || own(assessment.organisation());
            case DRAFT, RETRACTED -> everything || own(assessment.organisation());
        };
    }

    /** The same as {@link #sees}, as a condition on the table; needs {@link #mine} as {@code :mine}, unless that is null. */
    String seen() {
        if (everything) {
            return "true";
        }
        String reviewed = reviews ? "review IN ('APPROVED', 'SUBMITTED', 'RETURNED')" : "review = 'APPROVED'";
        return mine() == null ? reviewed : reviewed + " OR organisation = :mine";
    }

    @Nullable
    String mine() {
        return !everything && monitors && !organisation.isEmpty() ? organisation : null;
    }

    private boolean own(String other) {
        return other.equals(mine());
    }
}
