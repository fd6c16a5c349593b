package org.suivi.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Merges OpenAPI documents. Two services may name different things alike: what came later is then renamed, with all that refers
 * to it.
 */
final class ApiMerge {

    private static final String REF = "$ref";
    private static final String ROOT = "#/components/";
    private static final String KEY = "key";

    private final ObjectNode merged = JsonNodeFactory.instance.objectNode();
    private final ObjectNode components = JsonNodeFactory.instance.objectNode();
    private final Map<String, JsonNode> paths = new TreeMap<>();

    ApiMerge(String title, String version, String description) {
        merged.put("openapi", "3.1.0");
        merged.putObject("info").put("title", title).put("version", version).put("description", description);
        components
                .putObject("securitySchemes")
                .putObject(KEY)
                .put("type", "apiKey")
                .put("in", "header")
                .put("name", "X-API-Key")
                .put("description", "Also taken as Authorization: Bearer. Without a key you are the public.");
    }

    /** Adds a service's document; {@code suffix} tells its names from those of others where they differ. */
    void add(JsonNode document, String suffix) {
        ObjectNode own = document.deepCopy();
        ObjectNode ownComponents =
                own.path("components").isObject() ? (ObjectNode) own.get("components") : own.objectNode();
        ownComponents.remove("securitySchemes");
        Map<String, String> renamed = renamed(ownComponents, suffix);
        rewrite(own, renamed);
        ownComponents.properties().forEach(section -> addSection(section.getKey(), section.getValue(), renamed));
        own.path("paths").properties().forEach(path -> addPath(path.getKey(), (ObjectNode) path.getValue()));
    }

    ObjectNode document() {
        ObjectNode result = merged.deepCopy();
        ObjectNode all = result.putObject("paths");
        paths.forEach(all::set);
        result.set("components", components);
        return result;
    }

    private void addSection(String section, JsonNode entries, Map<String, String> renamed) {
        ObjectNode into = components.withObjectProperty(section);
        entries.properties().forEach(entry -> {
            String ref = ROOT + section + "/" + entry.getKey();
            String name = renamed.getOrDefault(ref, ref).substring((ROOT + section + "/").length());
            into.set(name, entry.getValue());
        });
    }

    private void addPath(String path, ObjectNode operations) {
        operations.properties().forEach(operation -> {
            if (operation.getValue() instanceof ObjectNode it && it.has("responses")) {
                it.set("security", security(it.path("security")));
            }
        });
        JsonNode before = paths.putIfAbsent(path, operations);
        if (before instanceof ObjectNode there) {
            there.setAll(operations);
        }
    }

    // what the public may do needs no key; elsewhere the role is named, as 3.1 allows for any scheme
    private static ArrayNode security(JsonNode declared) {
        ArrayNode security = JsonNodeFactory.instance.arrayNode();
        List<String> roles = declared.findValues("SecurityScheme").stream()
                .flatMap(each -> each.valueStream().map(JsonNode::asText))
                .toList();
        if (roles.isEmpty() || roles.contains("public")) {
            security.addObject();
            security.addObject().putArray(KEY);
        } else {
            ArrayNode needed = security.addObject().putArray(KEY);
            roles.forEach(needed::add);
        }
        return security;
    }

    /** Which references change: those to what differs from what is there, and to whatever refers to such a thing. */
    private Map<String, String> renamed(ObjectNode own, String suffix) {
        Map<String, String> renamed = new HashMap<>();
        int before;
        do {
            before = renamed.size();
            own.properties().forEach(section -> section.getValue().properties().forEach(entry -> {
                String ref = ROOT + section.getKey() + "/" + entry.getKey();
                JsonNode there = components.path(section.getKey()).path(entry.getKey());
                if (!there.isMissingNode()
                        && (!there.equals(entry.getValue()) || refersTo(entry.getValue(), renamed))) {
                    renamed.put(ref, ref + suffix);
                }
            }));
        } while (renamed.size() > before);
        return renamed;
    }

    private static boolean refersTo(JsonNode node, Map<String, String> renamed) {
        return node.findValuesAsText(REF).stream().anyMatch(renamed::containsKey);
    }

    private static void rewrite(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode object) {
            String to = renamed.get(object.path(REF).asText());
            if (to != null) {
                object.set(REF, TextNode.valueOf(to));
            }
        }
        node.forEach(child -> rewrite(child, renamed));
    }
}
