package org.suivi.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.suivi.messaging.kafka.CloudEvent;
import org.suivi.testing.RealServers;

/** A topic as anybody with a Kafka client sees it. */
public final class RawTopic {

    private RawTopic() {}

    /** Everything that is there, each partition in its order. */
    public static List<ConsumerRecord<String, String>> all(String topic) {
        Map<String, Object> settings = Map.of("bootstrap.servers", RealServers.kafka(), "enable.auto.commit", false);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> all = new ArrayList<>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
            return all;
        }
    }

    public static ProducerRecord<String, byte[]> note(String type, String id, String body) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(Note.TOPIC, id, body.getBytes(StandardCharsets.UTF_8));
        CloudEvent.put(record.headers(), CloudEvent.SPECVERSION, "1.0");
        CloudEvent.put(record.headers(), CloudEvent.ID, "note/" + id + "/1");
        CloudEvent.put(record.headers(), CloudEvent.TYPE, type);
        CloudEvent.put(record.headers(), CloudEvent.SOURCE, "/suivi/test");
        CloudEvent.put(record.headers(), CloudEvent.CONTENT_TYPE, "application/json");
        return record;
    }

    public static String body(String id, int version, String text) {
        return "{\"id\": \"%s\", \"version\": %d, \"text\": \"%s\"}".formatted(id, version, text);
    }

    @SafeVarargs
    public static void send(ProducerRecord<String, byte[]>... records) throws Exception {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", RealServers.kafka()), new StringSerializer(), new ByteArraySerializer())) {
            for (ProducerRecord<String, byte[]> record : records) {
                producer.send(record).get(60, TimeUnit.SECONDS);
            }
        }
    }
}
