package org.suivi.rest.problems;

/** The problems that every service can answer with. */
public enum CommonProblem implements ProblemType {
    BAD_REQUEST("bad-request", 400, "The request cannot be read"),
    MALFORMED_JSON("malformed-json", 400, "The body is not the JSON that it should be"),
    UNKNOWN_FIELD("unknown-field", 400, "The body has a field that is not known"),
    UNREADABLE_VALUE("unreadable-value", 400, "A value is not of the kind that is expected"),
    INVALID_PARAMETER("invalid-parameter", 400, "A parameter cannot be read"),
    UNKNOWN_PARAMETER("unknown-parameter", 400, "A query parameter is not known"),
    BAD_CURSOR("bad-cursor", 400, "The cursor does not belong to this list"),
    UNAUTHENTICATED("unauthenticated", 401, "Nobody can tell who is asking"),
    FORBIDDEN("forbidden", 403, "The role does not suffice"),
    NOT_FOUND("not-found", 404, "There is no such thing"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This cannot be done here"),
    NOT_ACCEPTABLE("not-acceptable", 406, "There is no such format of it"),
    CONFLICT("conflict", 409, "Something else stands there already"),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 409, "The Idempotency-Key was used for another request"),
    REQUEST_IN_PROGRESS("request-in-progress", 409, "The same request is still being worked on"),
    GONE("gone", 410, "It was taken back"),
    STALE_VERSION("stale-version", 412, "It was changed since it was read"),
    BODY_TOO_LARGE("body-too-large", 413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body is in a format that is not taken here"),
    INVALID_INPUT("invalid-input", 422, "The input was understood but is wrong"),
    FUTURE_CLOCK("future-clock", 422, "Nobody can tell what will be known"),
    PRECONDITION_REQUIRED("precondition-required", 428, "A change must say which version it is for"),
    INTERNAL_ERROR("internal-error", 500, "The service failed"),
    UNAVAILABLE("unavailable", 503, "The service cannot answer now");

    private final String slug;
    private final int status;
    private final String title;

    CommonProblem(String slug, int status, String title) {
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

    /** The general problem of a status, for what a framework refuses before we see it. */
    public static CommonProblem ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 410 -> GONE;
            case 412 -> STALE_VERSION;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 422 -> INVALID_INPUT;
            case 428 -> PRECONDITION_REQUIRED;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? INTERNAL_ERROR : BAD_REQUEST;
        };
    }
}
