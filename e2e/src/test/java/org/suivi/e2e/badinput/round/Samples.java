package org.suivi.e2e.badinput.round;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Bodies that can be read, whatever is thought of what they say. */
final class Samples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 5;

    private Samples() {}

    static JsonNode of(Schema schema) {
        return of(schema, 0);
    }

    private static JsonNode of(Schema schema, int depth) {
        JsonNode example = schema.example();
        if (!example.isMissingNode()) {
            return example;
        }
        if (!schema.codes().isEmpty()) {
            return JSON.textNode(schema.codes().getFirst());
        }
        return switch (schema.type()) {
            case "object" -> object(schema, depth);
            case "array" ->
                depth >= DEEPEST ? JSON.arrayNode() : JSON.arrayNode().add(of(schema.items(), depth + 1));
            case "integer" -> JSON.numberNode(1);
            case "number" -> JSON.numberNode(1.5);
            case "boolean" -> JSON.booleanNode(true);
            case "string" -> text(schema);
            default -> JSON.textNode("1");
        };
    }

    private static ObjectNode object(Schema schema, int depth) {
        ObjectNode object = JSON.objectNode();
        if (depth < DEEPEST) {
            schema.properties().forEach((name, property) -> object.set(name, of(property, depth + 1)));
        }
        return object;
    }

    private static String text(String pattern) {
        return pattern.equals("[A-Z]{2}") ? "ML" : "no-such";
    }

    private static JsonNode text(Schema schema) {
        return JSON.textNode(
                switch (schema.format()) {
                    case "date" -> "2016-01-01";
                    case "date-time" -> "2016-01-01T00:00:00Z";
                    case "uuid" -> "00000000-0000-4000-8000-000000000001";
                    case "uri" -> "https://example.org/1";
                    default -> text(schema.keyword("pattern").asText());
                });
    }
}
