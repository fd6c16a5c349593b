package org.suivi.e2e.badinput;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;

/**
 * What came back.
 *
 * @param headers by their names in lower case
 */
public record Answer(int status, Map<String, String> headers, String body) {

    static final String PROBLEM = "application/problem+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The body; missing if it is no JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    public boolean isProblem() {
        return headers.getOrDefault("content-type", "").startsWith(PROBLEM) && json().isObject();
    }

    /** The last part of the problem's type; empty if it has none. */
    public String slug() {
        String type = json().path("type").asText();
        return type.startsWith("/problems/") ? type.substring("/problems/".length()) : "";
    }

    /** Status, headers and body as a person reads them. */
    public String text() {
        return status + " " + body + " " + headers;
    }
}
