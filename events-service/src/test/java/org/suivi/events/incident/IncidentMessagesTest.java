package org.suivi.events.incident;

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
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.suivi.contracts.Topics;
import org.suivi.events.Partner;
import org.suivi.testing.RealServers;

/** Each version of an incident reaches the services as it is known, and partners as the public may read it. */
@QuarkusTest
class IncidentMessagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyVersionIsToldOnceInOrderAndTheSensitiveOnesOnlyToServices() {
        Partner joc = Partner.register("told.joc");
        String open = joc.report(joc.clash("open", "2015-04-27", "'sensitivity': 'PUBLIC'"));
        String sensitive = joc.report(joc.clash("sensitive", "2015-04-27", "'title': 'told-secret'"));
        joc.put("open", joc.clash("open", "2015-04-28", "'sensitivity': 'PUBLIC'"))
                .statusCode(200);

        List<ConsumerRecord<String, byte[]>> exact = told(Topics.INCIDENTS, List.of(open, sensitive), 3);
        List<ConsumerRecord<String, byte[]>> published = told(Topics.PUBLIC_INCIDENTS, List.of(open, sensitive), 2);

        assertThat(exact.stream().filter(it -> it.key().equals(open)))
                .extracting(it -> header(it, "ce_id"), it -> header(it, "ce_type"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("incident/" + open + "/1", "incident.recorded.v1"),
                        org.assertj.core.groups.Tuple.tuple("incident/" + open + "/2", "incident.corrected.v1"));
        assertThat(body(exact.getFirst()).at("/organisation").asText()).isEqualTo("told.joc.org");
        assertThat(published).extracting(ConsumerRecord::key).containsOnly(open);
        assertThat(published)
                .extracting(it -> header(it, "ce_type"))
                .containsExactly("incident-public.recorded.v1", "incident-public.corrected.v1");
        assertThat(published).allSatisfy(it -> assertThat(new String(it.value(), StandardCharsets.UTF_8))
                .doesNotContain("told.joc"));
    }

    private static List<ConsumerRecord<String, byte[]>> told(String topic, List<String> keys, int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                RealServers.kafka(),
                "group.id",
                "test of " + topic,
                "auto.offset.reset",
                "earliest");
        List<ConsumerRecord<String, byte[]>> told = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            await().atMost(Duration.ofMinutes(2)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (keys.contains(record.key())) {
                        told.add(record);
                    }
                });
                return told.size() >= count;
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
