package org.suivi.e2e.badinput.round;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suivi.e2e.badinput.round.Operation.Parameter;

/** All operations of the committed documents. */
final class Operations {

    private static final List<String> DOCUMENTS =
            List.of("actor-service", "events-service", "benchmark-service", "gateway");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String JSON = "application/json";

    private Operations() {}

    /** In the order of the documents. */
    static List<Operation> committed() {
        Path folder = Path.of(System.getProperty("suivi.home", "..")).resolve("docs/api");
        List<Operation> all = new ArrayList<>();
        for (String name : DOCUMENTS) {
            JsonNode document = read(folder.resolve(name + ".yaml"));
            document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                    .filter(each -> METHODS.contains(each.getKey()))
                    .forEach(each -> all.add(operation(document, path.getKey(), each.getKey(), each.getValue()))));
        }
        return all;
    }

    private static Operation operation(JsonNode document, String path, String method, JsonNode node) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode each : node.path("parameters")) {
            parameters.add(new Parameter(
                    each.path("name").asText(),
                    each.path("in").asText(),
                    each.path("required").asBoolean(),
                    each.path("allowEmptyValue").asBoolean(),
                    new Schema(document, each.path("schema"))));
        }
        JsonNode content = node.at("/requestBody/content");
        JsonNode json = content.path(JSON).path("schema");
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                parameters,
                media(content),
                json.isMissingNode() ? null : new Schema(document, json),
                node.at("/responses/200/content").has("text/event-stream"),
                node.path("security").toString().contains("public"));
    }

    private static @Nullable String media(JsonNode content) {
        return content.has(JSON)
                ? JSON
                : content.isEmpty() ? null : content.fieldNames().next();
    }

    private static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
