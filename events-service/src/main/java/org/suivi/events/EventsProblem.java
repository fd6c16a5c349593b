package org.suivi.events;

import org.suivi.rest.problems.ProblemType;

/** The problems that only this service can answer with. */
public enum EventsProblem implements ProblemType {
    REPORT_CONFLICT("report-conflict", 409, "Other content was reported under this key"),
    STALE_REVISION("stale-revision", 409, "The revision is not above the recorded one"),
    REPORT_RETRACTED("report-retracted", 410, "The report was taken back"),
    FOREIGN_SOURCE("foreign-source", 403, "The key may not write for this source");

    private final String slug;
    private final int status;
    private final String title;

    EventsProblem(String slug, int status, String title) {
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
