package org.suivi.contracts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The committed schemas and samples, as files of the project. */
final class Schemas {
    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    static final Path PROJECT = Path.of(System.getProperty("basedir", "."));
    static final Path FOLDER = PROJECT.resolve("src/main/resources/schemas");
    private static final Path SAMPLES = PROJECT.resolve("src/test/resources/samples");
    private static final String URN = "urn:suivi:schema:";
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaMappers(mappers -> mappers.mappings(
                    iri -> iri.startsWith(URN) ? "classpath:schemas/" + iri.substring(URN.length()) + ".json" : iri)));

    private Schemas() {}

    static List<String> typesInOrder() {
        return MessageTypes.all().keySet().stream().sorted().toList();
    }

    /** Names of the schemas: of a message each, or of a part that several share. */
    static Set<String> names() {
        return namesIn(FOLDER);
    }

    static Set<String> sampleNames() {
        return namesIn(SAMPLES);
    }

    static JsonNode schema(String name) {
        return read(FOLDER.resolve(name + ".json"));
    }

    static JsonNode sample(String type) {
        return read(SAMPLES.resolve(type + ".json"));
    }

    static JsonSchema validator(String type) {
        return FACTORY.getSchema(SchemaLocation.of(URN + type));
    }

    /** The schema that a reference leads to, or the schema itself. */
    static JsonNode resolved(JsonNode schema) {
        JsonNode reference = schema.get("$ref");
        return reference == null ? schema : resolved(schema(nameOf(reference)));
    }

    static String nameOf(JsonNode reference) {
        return reference.textValue().substring(URN.length());
    }

    private static Set<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
