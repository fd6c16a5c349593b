package org.suivi.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The documents of the API as they were built in; they change with a release only, so each is written once. */
@ApplicationScoped
class ApiDocuments {

    private static final String FOLDER = "/docs/api/";

    private final ObjectMapper json;
    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory().disable(YAMLGenerator.Feature.SPLIT_LINES));
    private final String version;
    private volatile @Nullable Written openApi;
    private volatile @Nullable Written asyncApi;

    ApiDocuments(ObjectMapper json, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.json = json;
        this.version = version;
    }

    /** A document in both of its forms. */
    record Written(String json, String yaml) {}

    Written openApi() {
        Written known = openApi;
        if (known == null) {
            known = write(merged());
            openApi = known;
        }
        return known;
    }

    Written asyncApi() {
        Written known = asyncApi;
        if (known == null) {
            known = write(read("asyncapi"));
            asyncApi = known;
        }
        return known;
    }

    private JsonNode merged() {
        Map<String, String> suffixes = new LinkedHashMap<>();
        suffixes.put("gateway", "OfGateway");
        suffixes.put("actor-service", "OfActors");
        suffixes.put("events-service", "OfEvents");
        suffixes.put("benchmark-service", "OfBenchmarks");
        ApiMerge merge = new ApiMerge("Suivi", version, "Whether a peace agreement is being carried out.");
        suffixes.forEach((name, suffix) -> merge.add(read(name), suffix));
        return merge.document();
    }

    private JsonNode read(String name) {
        try (InputStream document = getClass().getResourceAsStream(FOLDER + name + ".yaml")) {
            return document == null ? yaml.createObjectNode() : yaml.readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Written write(JsonNode document) {
        try {
            return new Written(json.writeValueAsString(document), yaml.writeValueAsString(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
