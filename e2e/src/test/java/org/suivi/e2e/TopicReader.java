package org.suivi.e2e;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its beginning and keeps, for each thing, its versions in the order in which they stand there. */
final class TopicReader implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;
    private final Map<String, List<Integer>> versions = new HashMap<>();

    private TopicReader(KafkaConsumer<String, String> consumer) {
        this.consumer = consumer;
    }

    static TopicReader of(String bootstrap, String topic) {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest", "enable.auto.commit", "false"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.assign(consumer.partitionsFor(topic).stream()
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList());
        consumer.seekToBeginning(consumer.assignment());
        return new TopicReader(consumer);
    }

    /** Takes what has come since, or waits a moment for it. */
    void read() {
        consumer.poll(Duration.ofMillis(200)).forEach(this::keep);
    }

    /** As far as it was read; a version sent twice counts once: what arrives at least once is told apart by its id. */
    List<Integer> versionsOf(String kind, String id) {
        return versions.getOrDefault(kind + "/" + id, List.of());
    }

    @Override
    public void close() {
        consumer.close();
    }

    // ce_id is kind/id/version
    private void keep(ConsumerRecord<String, String> message) {
        String id = new String(message.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
        int slash = id.lastIndexOf('/');
        List<Integer> seen = versions.computeIfAbsent(id.substring(0, slash), none -> new ArrayList<>());
        int version = Integer.parseInt(id.substring(slash + 1));
        if (!seen.contains(version)) {
            seen.add(version);
        }
    }
}
