package org.suivi.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.suivi.contracts.CloudEvents;
import org.suivi.contracts.Message;
import org.suivi.testing.RealServers;

/** Sends as the other services do, and reads what this one sent. */
public final class Topic {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private Topic() {}

    public static void send(Message... messages) {
        Map<String, Object> settings = Map.of("bootstrap.servers", RealServers.kafka(), "acks", "all");
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (Message message : messages) {
                producer.send(record(message)).get(60, TimeUnit.SECONDS);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads bodies of that type and key until there are so many, or a minute has passed. */
    public static List<String> read(String topic, String type, String key, int atLeast) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                RealServers.kafka(),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        List<String> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            Instant end = Instant.now().plusSeconds(60);
            while (found.size() < atLeast && Instant.now().isBefore(end)) {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> {
                    String sent = new String(
                            record.headers().lastHeader(CloudEvents.TYPE).value(), StandardCharsets.UTF_8);
                    if (sent.equals(type) && key.equals(record.key())) {
                        found.add(new String(record.value(), StandardCharsets.UTF_8));
                    }
                });
            }
        }
        return found;
    }

    private static ProducerRecord<String, byte[]> record(Message message) throws Exception {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(message.topic(), message.key(), JSON.writeValueAsBytes(message));
        header(record, CloudEvents.SPECVERSION, CloudEvents.VERSION);
        header(record, CloudEvents.ID, message.eventId());
        header(record, CloudEvents.TYPE, message.type());
        header(record, CloudEvents.SOURCE, "/suivi/events-service");
        header(record, CloudEvents.TIME, "2026-11-21T09:00:00Z");
        header(record, CloudEvents.CONTENT_TYPE, CloudEvents.JSON);
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
