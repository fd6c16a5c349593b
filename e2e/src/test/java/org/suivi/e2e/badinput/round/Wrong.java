package org.suivi.e2e.badinput.round;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Values that a schema does not allow. */
final class Wrong {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Wrong() {}

    /** Texts for a parameter, encoded, each of which has to be refused. */
    static List<String> texts(Schema schema) {
        List<String> texts = new ArrayList<>(List.of("", "%00", "%FF", "a%ED%A0%80"));
        if (!schema.codes().isEmpty()) {
            texts.addAll(List.of("NO_SUCH_CODE", "0", schema.codes().getFirst() + "%20x"));
        }
        switch (schema.type()) {
            case "integer" -> texts.addAll(List.of("ten", "1.5", "99999999999999999999", "0x10", "1e2"));
            case "number" -> texts.addAll(List.of("ten", "NaN", "1e999", "1,5"));
            case "boolean" -> texts.addAll(List.of("yes", "1"));
            default -> {
                // a text, whose format tells
            }
        }
        switch (schema.format()) {
            case "date" ->
                texts.addAll(List.of("2015-02-30", "10000-01-01", "-0001-01-01", "2015-06-20T00:00:00Z", "today"));
            case "date-time" ->
                texts.addAll(List.of("2015-06-20", "2015-06-20T25:00:00Z", "2999-01-01T00:00:00Z", "now"));
            case "uuid" -> texts.addAll(List.of("1", "1-1-1-1-1", "g0000000-0000-4000-8000-000000000001"));
            default -> {
                // any text may be one
            }
        }
        if (schema.keyword("maximum").isNumber()) {
            texts.add(String.valueOf(schema.keyword("maximum").asLong() + 1));
        }
        if (schema.keyword("minimum").isNumber()) {
            texts.add(String.valueOf(schema.keyword("minimum").asLong() - 1));
        }
        return texts;
    }

    /** Texts for a parameter that is any text, encoded: what they are answered with is open, but it is no failure. */
    static List<String> odd() {
        return List.of(
                "%F0%9F%92%A9",
                "%27%20OR%201%3D1%20--",
                "%25%5F%2A%3F",
                "%3Cscript%3E",
                "..%2F..%2Fkeys",
                "a".repeat(3_000),
                "%E2%80%AE%E2%80%8B",
                "%2C%2C%2C",
                "%09%0A");
    }

    /** Values for a property of this type, none of which it can be read from. */
    static List<JsonNode> kinds(Schema schema) {
        List<JsonNode> wrong = new ArrayList<>();
        switch (schema.type()) {
            case "string" -> wrong.addAll(List.of(JSON.numberNode(7), JSON.objectNode(), JSON.textNode("a\u0000b")));
            case "integer" ->
                wrong.addAll(List.of(JSON.textNode("7"), JSON.numberNode(1.5), JSON.numberNode(1L << 62)));
            case "number" -> wrong.addAll(List.of(JSON.textNode("7"), JSON.booleanNode(true)));
            case "boolean" -> wrong.addAll(List.of(JSON.textNode("true"), JSON.numberNode(1)));
            case "array" -> wrong.addAll(List.of(JSON.objectNode().put("a", 1), JSON.textNode("a")));
            case "object" -> wrong.addAll(List.of(JSON.arrayNode(), JSON.textNode("a")));
            default -> {
                // anything may be right
            }
        }
        switch (schema.format()) {
            case "date" -> wrong.addAll(List.of(JSON.textNode("2015-02-30"), JSON.textNode("10000-01-01")));
            case "date-time" ->
                wrong.addAll(List.of(JSON.textNode("2015-06-20"), JSON.textNode("2015-06-20T25:00:00Z")));
            case "uuid" -> wrong.add(JSON.textNode("1"));
            case "int64" -> wrong.remove(JSON.numberNode(1L << 62));
            default -> {
                // any text may be one
            }
        }
        return wrong;
    }

    /** Values of the right type beyond what the schema bounds. */
    static List<JsonNode> bounds(Schema schema) {
        List<JsonNode> wrong = new ArrayList<>();
        if (!schema.codes().isEmpty()) {
            wrong.add(JSON.textNode("NO_SUCH_CODE"));
        }
        if (schema.keyword("maxLength").isNumber()) {
            wrong.add(JSON.textNode("a".repeat(schema.keyword("maxLength").asInt() + 1)));
        }
        if (schema.keyword("maximum").isNumber()) {
            wrong.add(JSON.numberNode(schema.keyword("maximum").asLong() + 1));
        }
        if (schema.keyword("minimum").isNumber()) {
            wrong.add(JSON.numberNode(schema.keyword("minimum").asLong() - 1));
        }
        if (schema.keyword("pattern").isTextual()) {
            Pattern pattern = Pattern.compile(schema.keyword("pattern").textValue());
            Stream.of(" ../%00 ", " ", "")
                    .filter(text -> !pattern.matcher(text).find())
                    .forEach(text -> wrong.add(JSON.textNode(text)));
        }
        return wrong;
    }
}
