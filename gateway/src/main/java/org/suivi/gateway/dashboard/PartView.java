package org.suivi.gateway.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.problems.CommonProblem;

/**
 * What a service answered to one question.
 *
 * @param href the question
 * @param body the answer; null if there is none
 * @param stale whether it is an earlier answer, since the service gives none now
 * @param error why there is none, or none newer: a problem document
 */
record PartView(
        String href,
        @Nullable JsonNode body,
        boolean stale,
        @Nullable ObjectNode error) {

    /** A field of the answer; missing where there is no answer. */
    JsonNode at(String field) {
        return body == null ? MissingNode.getInstance() : body.path(field);
    }

    /** Whether the service says that there is no such thing. */
    boolean isNotThere() {
        return body == null && error != null && error.path("status").asInt() == 404;
    }

    /** Whether the service cannot know yet what it is asked for. */
    boolean isOfTheFuture() {
        return error != null
                && CommonProblem.FUTURE_CLOCK
                        .uri()
                        .toString()
                        .equals(error.path("type").asText());
    }

    boolean isGone() {
        return body == null && error != null && error.path("status").asInt() == 410;
    }
}
