package org.suivi.actors.ftm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What FollowTheMoney takes for an entity: its schemata, their properties and the types of these. */
final class FtmModel {

    private static final Pattern ID = Pattern.compile("[0-9a-zA-Z]([0-9a-zA-Z.\\-]*[0-9a-zA-Z])?");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Map<String, Pattern> TYPES = Map.of(
            "date", DATE,
            "country", Pattern.compile("[a-z]{2}"),
            "url", Pattern.compile("https?://\\S+"),
            "identifier", Pattern.compile("\\S.{0,63}"));

    private final JsonNode schemata;

    FtmModel() {
        try (InputStream table = Objects.requireNonNull(FtmModel.class.getResourceAsStream("ftm-schema.json"))) {
            this.schemata = new ObjectMapper().readTree(table).path("schemata");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is wrong with these entities together. */
    List<String> faults(List<JsonNode> entities) {
        Map<String, String> schemaOf = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (JsonNode each : entities) {
            String id = each.path("id").asText();
            if (!ID.matcher(id).matches()
                    || schemaOf.put(id, each.path("schema").asText()) != null) {
                faults.add(id + " is no id, or there twice");
            }
        }
        entities.forEach(each -> faults.addAll(faults(each, schemaOf)));
        return faults;
    }

    private List<String> faults(JsonNode entity, Map<String, String> schemaOf) {
        List<String> faults = new ArrayList<>();
        String schema = entity.path("schema").asText();
        Map<String, String> properties = new HashMap<>();
        List<String> required = new ArrayList<>();
        for (String at = schema;
                !at.isEmpty();
                at = schemata.path(at).path("extends").asText()) {
            schemata.path(at)
                    .path("properties")
                    .properties()
                    .forEach(each ->
                            properties.put(each.getKey(), each.getValue().asText()));
            schemata.path(at).path("required").forEach(each -> required.add(each.asText()));
        }
        if (!schemata.has(schema) || schemata.path(schema).path("abstract").asBoolean()) {
            faults.add("no schema " + schema);
        }
        for (String each : required) {
            if (entity.path("properties").path(each).isEmpty()) {
                faults.add(each + " is missing");
            }
        }
        entity.path("properties").properties().forEach(each -> {
            String type = properties.get(each.getKey());
            if (type == null || !each.getValue().isArray()) {
                faults.add("no property " + each.getKey());
            } else {
                each.getValue().forEach(value -> {
                    if (!value.isTextual() || value.asText().isBlank() || !fits(value.asText(), type, schemaOf)) {
                        faults.add(each.getKey() + " is " + value);
                    }
                });
            }
        });
        return faults.stream().map(each -> entity + ": " + each).toList();
    }

    private boolean fits(String value, String type, Map<String, String> schemaOf) {
        if (type.startsWith("entity:")) {
            return isA(schemaOf.getOrDefault(value, ""), type.substring("entity:".length()));
        }
        Pattern pattern = TYPES.get(type);
        return pattern == null || pattern.matcher(value).matches();
    }

    private boolean isA(String schema, String range) {
        return !schema.isEmpty()
                && (schema.equals(range)
                        || isA(schemata.path(schema).path("extends").asText(), range));
    }
}
