package org.suivi.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds docs/api/asyncapi.yaml to the contracts; {@code -Dsuivi.asyncapi.write=true} writes it anew. */
class AsyncApiTest {
    private static final Path COMMITTED = Schemas.PROJECT.resolve("../docs/api/asyncapi.yaml");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    @Test
    void theCommittedDocumentIsThatOfTheContracts() throws Exception {
        ObjectNode document = document();
        if (Boolean.getBoolean("suivi.asyncapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, YAML.writeValueAsString(document));
        }
        assertThat(YAML.readTree(COMMITTED.toFile())).isEqualTo(YAML.readTree(YAML.writeValueAsString(document)));
    }

    @Test
    void everyTypeStandsInTheCommittedDocument() throws Exception {
        JsonNode messages = YAML.readTree(COMMITTED.toFile()).at("/components/messages");
        assertThat(messages.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(Schemas.typesInOrder());
    }

    private static ObjectNode document() throws Exception {
        ObjectNode document = Schemas.JSON.createObjectNode();
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Suivi messages")
                .put("version", "1")
                .put("description", """
                        CloudEvents 1.0 in binary mode on Kafka: one message for each version of a thing, with its whole \
                        state. Fields are only ever added; ignore those you do not know. A message may come more than \
                        once and late: keep each id and version once. Topics keep everything and are never compacted. \
                        Partners subscribe to suivi.public.* only; the others are for the services.""")
                .putObject("license")
                .put("name", "Apache-2.0");
        document.put("defaultContentType", CloudEvents.JSON);
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        channelsByTopic().forEach((topic, types) -> describe(topic, types, channels, operations));
        ObjectNode components = document.putObject("components");
        components.putObject("messageTraits").set("cloudEvent", headers());
        ObjectNode messages = components.putObject("messages");
        for (String type : Schemas.typesInOrder()) {
            messages.set(type, message(type));
        }
        ObjectNode schemas = components.putObject("schemas");
        for (String name : new TreeSet<>(Schemas.names())) {
            schemas.set(name, inlined((ObjectNode) Schemas.schema(name)));
        }
        return document;
    }

    private static Map<String, List<String>> channelsByTopic() throws Exception {
        Map<String, List<String>> byTopic = new TreeMap<>();
        for (String type : Schemas.typesInOrder()) {
            Message sample = Schemas.JSON.treeToValue(
                    Schemas.sample(type), MessageTypes.recordOf(type).orElseThrow());
            byTopic.computeIfAbsent(sample.topic(), topic -> new ArrayList<>()).add(type);
        }
        return byTopic;
    }

    private static void describe(String topic, List<String> types, ObjectNode channels, ObjectNode operations) {
        ObjectNode channel = channels.putObject(topic);
        channel.put("address", topic);
        ObjectNode messages = channel.putObject("messages");
        types.forEach(type -> messages.putObject(type).put("$ref", "#/components/messages/" + type));
        ObjectNode topicSettings = channel.putObject("bindings").putObject("kafka");
        topicSettings
                .put("partitions", Topics.PARTITIONS)
                .putObject("topicConfiguration")
                .put("retention.ms", -1)
                .put("retention.bytes", -1)
                .putArray("cleanup.policy")
                .add("delete");
        operations
                .putObject("send." + topic)
                .put("action", "send")
                .putObject("channel")
                .put("$ref", "#/channels/" + topic);
    }

    private static ObjectNode message(String type) {
        JsonNode schema = Schemas.schema(type);
        ObjectNode message = Schemas.JSON.createObjectNode();
        message.put("name", type);
        message.put("summary", schema.get("description").textValue());
        message.putArray("traits").addObject().put("$ref", "#/components/messageTraits/cloudEvent");
        message.putObject("payload").put("$ref", "#/components/schemas/" + type);
        ArrayNode examples = message.putArray("examples");
        examples.addObject().set("payload", Schemas.sample(type));
        return message;
    }

    private static ObjectNode headers() {
        ObjectNode trait = Schemas.JSON.createObjectNode();
        trait.put("contentType", CloudEvents.JSON);
        ObjectNode headers = trait.putObject("headers").put("type", "object");
        ObjectNode each = headers.putObject("properties");
        each.putObject(CloudEvents.SPECVERSION).put("const", CloudEvents.VERSION);
        each.putObject(CloudEvents.ID)
                .put("type", "string")
                .put("description", "kind/id/version: the same for every sending of a version.");
        each.putObject(CloudEvents.TYPE).put("type", "string").put("description", "The name of the message.");
        each.putObject(CloudEvents.SOURCE)
                .put("type", "string")
                .put("description", "/suivi/ and the service that sent it.");
        each.putObject(CloudEvents.TIME)
                .put("type", "string")
                .put("format", "date-time")
                .put("description", "When the version was recorded.");
        each.putObject(CloudEvents.CONTENT_TYPE).put("const", CloudEvents.JSON);
        each.putObject(CloudEvents.TRACEPARENT)
                .put("type", "string")
                .put("description", "W3C Trace Context of the request that wrote the version.");
        ArrayNode required = headers.putArray("required");
        List.of(
                        CloudEvents.SPECVERSION,
                        CloudEvents.ID,
                        CloudEvents.TYPE,
                        CloudEvents.SOURCE,
                        CloudEvents.TIME,
                        CloudEvents.CONTENT_TYPE)
                .forEach(required::add);
        trait.putObject("bindings")
                .putObject("kafka")
                .putObject("key")
                .put("type", "string")
                .put(
                        "description",
                        "The code or id of the thing, or of what it belongs to: messages of one key keep their order.");
        return trait;
    }

    private static ObjectNode inlined(ObjectNode schema) {
        schema.remove(List.of("$schema", "$id"));
        for (JsonNode part : schema.findParents("$ref")) {
            ((ObjectNode) part)
                    .set("$ref", TextNode.valueOf("#/components/schemas/" + Schemas.nameOf(part.get("$ref"))));
        }
        return schema;
    }
}
