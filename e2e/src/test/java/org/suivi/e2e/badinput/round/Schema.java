package org.suivi.e2e.badinput.round;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A schema of a document, with what it refers to. */
record Schema(JsonNode document, JsonNode node) {

    /** It and whatever it refers to are one; what stands beside a reference goes before. */
    private JsonNode get(String key) {
        JsonNode own = node.path(key);
        JsonNode reference = node.path("$ref");
        return own.isMissingNode() && reference.isTextual()
                ? referred(reference).get(key)
                : own;
    }

    private Schema referred(JsonNode reference) {
        return new Schema(document, document.at(reference.textValue().substring(1)));
    }

    /** {@code string}, {@code integer} …; empty where several would do, or anything. */
    String type() {
        JsonNode reference = node.path("$ref");
        return reference.isTextual()
                ? referred(reference).type()
                : node.path("type").asText();
    }

    String format() {
        return get("format").asText();
    }

    /** A keyword of validation, such as {@code maximum}; missing where it does not stand there. */
    JsonNode keyword(String name) {
        return get(name);
    }

    List<String> codes() {
        List<String> codes = new ArrayList<>();
        get("enum").forEach(code -> codes.add(code.asText()));
        return codes;
    }

    JsonNode example() {
        JsonNode examples = get("examples");
        return examples.isArray() ? examples.path(0) : get("example");
    }

    Schema items() {
        return new Schema(document, get("items"));
    }

    Map<String, Schema> properties() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        get("properties")
                .properties()
                .forEach(each -> properties.put(each.getKey(), new Schema(document, each.getValue())));
        return properties;
    }

    boolean requires(String property) {
        for (JsonNode name : get("required")) {
            if (name.asText().equals(property)) {
                return true;
            }
        }
        return false;
    }
}
