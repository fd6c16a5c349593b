package org.suivi.e2e.proof;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The broker of an installation, read as a consumer without a group. */
public final class Broker {

    public static final List<String> MESSAGES = List.of(
            "suivi.actors.v1",
            "suivi.incidents.v1",
            "suivi.benchmarks.v1",
            "suivi.assessments.v1",
            "suivi.public.incidents.v1");
    public static final List<String> DEAD = List.of(
            "suivi.actor-service.dead",
            "suivi.events-service.dead",
            "suivi.benchmark-service.dead",
            "suivi.gateway.dead");

    // kept, since a logger that nobody holds forgets its level: Kafka tells of every consumer a screenful
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    static {
        KAFKA.setLevel(Level.SEVERE);
    }

    private final String address;

    public Broker(String address) {
        this.address = address;
    }

    public String address() {
        return address;
    }

    /** Where a record stands: {@code topic-partition@offset}. */
    public static String placeOf(ConsumerRecord<String, byte[]> record) {
        return record.topic() + "-" + record.partition() + "@" + record.offset();
    }

    /** The last header of that name; empty if there is none. */
    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    public boolean answers() {
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", address, "request.timeout.ms", 2_000, "default.api.timeout.ms", 2_000))) {
            return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException away) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** All that stands on these topics now, of each partition in order. */
    public List<ConsumerRecord<String, byte[]>> read(List<String> topics) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", address, "enable.auto.commit", "false", "max.poll.records", 5_000),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(500)).forEach(all::add);
            }
            return all;
        }
    }
}
