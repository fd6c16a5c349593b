package org.suivi.benchmarks.assessment;

import org.suivi.rest.problems.ProblemType;

/** What can stand against an assessment. */
public enum AssessmentProblem implements ProblemType {
    PERIOD_OVERLAPS("period-overlaps", 409, "The organisation has assessed some of these days already"),
    REVIEW_STATE("review-state", 409, "The review has not come to that, or has gone beyond it"),
    OWN_ASSESSMENT("own-assessment", 403, "Nobody reviews what he wrote himself"),
    OTHER_ORGANISATION("other-organisation", 403, "It is another organisation's assessment");

    private final String slug;
    private final int status;
    private final String title;

    AssessmentProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
