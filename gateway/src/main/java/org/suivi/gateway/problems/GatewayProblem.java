package org.suivi.gateway.problems;

import org.suivi.rest.problems.ProblemType;

/** The problems that only the gateway answers with. */
public enum GatewayProblem implements ProblemType {
    UNKNOWN_KEY("unknown-key", 401, "The key is not known"),
    PATH_REFUSED("path-refused", 400, "The path is written in a way that is not taken"),
    ADDRESS_TOO_LONG("address-too-long", 414, "The address is too long"),
    HEADERS_TOO_LARGE("headers-too-large", 431, "The headers are too large"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests"),
    UNKNOWN_EPOCH("unknown-epoch", 410, "The feed was begun anew since this cursor was given");

    private final String slug;
    private final int status;
    private final String title;

    GatewayProblem(String slug, int status, String title) {
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
