package org.suivi.standalone.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.CompressionType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.contracts.Topics;
import org.suivi.standalone.process.FreePort;
import org.suivi.standalone.process.Keeper;
import org.suivi.standalone.process.Lines;
import org.suivi.standalone.process.ProcessRecord;

class KafkaBrokerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final TopicPartition FIRST = new TopicPartition(Topics.ACTORS, 0);

    @TempDir
    Path folder;

    private final Lines lines = new Lines();

    @Test
    void messagesOutliveKillsAndStops() throws Exception {
        int port = FreePort.withController();
        var broker =
                new KafkaBroker(folder.resolve("kafka"), folder.resolve("kafka.log"), port, "256m", Optional.empty());

        try (Keeper keeper = started(broker)) {
            KafkaTopics.ensure(port);
            KafkaTopics.ensure(port);
            assertThat(topics(port)).containsAll(Topics.all());
            send(port, "one");

            ProcessHandle process = record().running().orElseThrow();
            process.destroyForcibly();
            await().atMost(PATIENCE).until(() -> record().running()
                    .filter(other -> other.pid() != process.pid())
                    .isPresent());
            keeper.awaitReady(PATIENCE);
            send(port, "two");
        }
        assertThat(broker.isReady()).isFalse();

        try (Keeper keeper = started(broker)) {
            assertThat(keeper.isReady()).isTrue();
            assertThat(received(port, 2)).containsExactly("one", "two");
        }
    }

    @Test
    void whatAProducerCompressesIsReadBack() throws Exception {
        int port = FreePort.withController();
        var broker =
                new KafkaBroker(folder.resolve("kafka"), folder.resolve("kafka.log"), port, "256m", Optional.empty());
        try (Keeper keeper = started(broker)) {
            KafkaTopics.ensure(port);
            // the broker unpacks what it is sent, so it needs the library of each
            for (CompressionType compression : CompressionType.values()) {
                send(port, "packed by " + compression.name, compression);
            }
            assertThat(received(port, CompressionType.values().length))
                    .containsExactly(
                            "packed by none", "packed by gzip", "packed by snappy", "packed by lz4", "packed by zstd");
        }
    }

    private Keeper started(KafkaBroker broker) throws Exception {
        Keeper keeper = new Keeper(broker, record(), lines.console());
        keeper.start();
        keeper.awaitReady(PATIENCE);
        return keeper;
    }

    private ProcessRecord record() {
        return new ProcessRecord(folder, "kafka");
    }

    private static Map<String, Object> client(int port) {
        return Map.of("bootstrap.servers", KafkaBroker.address(port), "acks", "all");
    }

    private static Iterable<String> topics(int port) throws Exception {
        try (Admin admin = Admin.create(client(port))) {
            return admin.listTopics().names().get(30, TimeUnit.SECONDS);
        }
    }

    private static void send(int port, String text) throws Exception {
        send(port, text, CompressionType.NONE);
    }

    private static void send(int port, String text, CompressionType compression) throws Exception {
        Map<String, Object> client = new HashMap<>(client(port));
        client.put("compression.type", compression.name);
        try (var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(FIRST.topic(), FIRST.partition(), "key", text))
                    .get(60, TimeUnit.SECONDS);
        }
    }

    private static List<String> received(int port, int wanted) {
        List<String> texts = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(client(port), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(FIRST));
            consumer.seekToBeginning(List.of(FIRST));
            for (int i = 0; i < 60 && texts.size() < wanted; i++) {
                consumer.poll(Duration.ofSeconds(1)).forEach(message -> texts.add(message.value()));
            }
        }
        return texts;
    }
}
