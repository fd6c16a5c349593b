package org.suivi.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.suivi.contracts.Topics;
import org.suivi.testing.RealServers;

/** What is recorded of actors reaches the other services, version by version. */
@QuarkusTest
class ActorMessagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ActorsOf mali = new ActorsOf("k.");

    @Test
    void everyVersionIsToldWithItsWholeStateAsACloudEvent() {
        mali.actor("CMA", "COALITION");
        mali.actor("MNLA", "ARMED_GROUP");
        mali.member("MNLA", "CMA", "2014-06", "2023-02-08");

        List<ConsumerRecord<String, byte[]>> told = toldOf("k.");

        assertThat(told)
                .extracting(record -> header(record, "ce_type"))
                .contains("actor.changed.v1", "relation.changed.v1");
        ConsumerRecord<String, byte[]> relation = told.stream()
                .filter(record -> header(record, "ce_type").equals("relation.changed.v1"))
                .findFirst()
                .orElseThrow();
        JsonNode body = body(relation);
        assertThat(header(relation, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(relation, "ce_id"))
                .isEqualTo("relation/" + body.get("id").asText() + "/1");
        assertThat(body.get("from").asText()).isEqualTo("k.MNLA");
        assertThat(body.at("/claim/validFrom").asText()).isEqualTo("2014-06");
        assertThat(body.at("/claim/recordedBy").asText()).isEqualTo("suivi-editors");
    }

    private static List<ConsumerRecord<String, byte[]>> toldOf(String prefix) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", RealServers.kafka(),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest");
        List<ConsumerRecord<String, byte[]>> told = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topics.ACTORS));
            await().atMost(Duration.ofMinutes(2)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (new String(record.value(), StandardCharsets.UTF_8).contains(prefix)) {
                        told.add(record);
                    }
                });
                return told.size() >= 3;
            });
        }
        return told;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static JsonNode body(ConsumerRecord<String, byte[]> record) {
        try {
            return JSON.readTree(record.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
