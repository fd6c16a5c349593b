package org.suivi.actors.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * JSON as the protocol (W3C Reconciliation 0.2) has it. The schemas beside the tests are written after its text, under the names of
 * the group's own files; {@code -Dsuivi.reconciliation.schemas=} and the folder of those, {@code 0.2/schemas} of its repository
 * of specifications, holds the same tests to them.
 */
public final class ProtocolSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GIVEN = System.getProperty("suivi.reconciliation.schemas", "");
    private static final Path OURS = Path.of("src/test/resources/org/suivi/actors/reconcile");
    private static final String ADDRESS = "https://reconciliation-api.github.io/specs/0.2/schemas";
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            GIVEN.isEmpty() ? VersionFlag.V202012 : VersionFlag.V7,
            builder -> builder.schemaMappers(
                    mappers -> mappers.mapPrefix(ADDRESS, Path.of(GIVEN).toUri().toString())));

    private ProtocolSchemas() {}

    /** Fails unless the text is what the protocol calls by that name. */
    public static void accept(String name, String text) {
        try {
            assertThat(schema(name).validate(JSON.readTree(text)))
                    .as(name + ": " + text)
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema schema(String name) throws IOException {
        Path folder = GIVEN.isEmpty() ? OURS : Path.of(GIVEN);
        ObjectNode schema = (ObjectNode) JSON.readTree(Files.readString(folder.resolve(name + ".json")));
        // both lead to other sites; no answer of ours has the latter
        schema.remove("$schema");
        if (schema.get("properties") instanceof ObjectNode properties) {
            properties.remove("authentication");
        }
        return FACTORY.getSchema(schema);
    }
}
