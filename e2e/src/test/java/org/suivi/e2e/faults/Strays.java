package org.suivi.e2e.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.suivi.e2e.proof.Broker;
import org.suivi.e2e.proof.Proof;

/** Puts records on topics that no service sent: the same once more, in any order, and what nobody can read. */
final class Strays implements AutoCloseable {

    private static final Map<String, String> SOUND = Map.of(
            "ce_specversion", "1.0",
            "ce_id", "incident/none/1",
            "ce_source", "/suivi/nobody",
            "ce_type", "incident.recorded.v1",
            "content-type", "application/json");

    private final KafkaProducer<String, byte[]> producer;
    private final Proof proof;

    /** @param proof is told of each, so that it leaves it out */
    Strays(Broker broker, Proof proof) {
        this.proof = proof;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.address(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Sends these once more, each twice, in any order. */
    void again(List<ConsumerRecord<String, byte[]>> records, Random random)
            throws ExecutionException, InterruptedException {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>(records);
        all.addAll(records);
        Collections.shuffle(all, random);
        for (ConsumerRecord<String, byte[]> each : all) {
            send(new ProducerRecord<>(each.topic(), each.partition(), each.key(), each.value(), each.headers()));
        }
    }

    /** Puts a record into the dead letters of a service, as if one of its inboxes had refused it. */
    void bury(String topic, String inbox, ConsumerRecord<String, byte[]> record)
            throws ExecutionException, InterruptedException {
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(topic, null, record.key(), record.value(), record.headers());
        letter.headers().add("dead_inbox", inbox.getBytes(StandardCharsets.UTF_8));
        letter.headers().add("dead_reason", "refused".getBytes(StandardCharsets.UTF_8));
        send(letter);
    }

    /** One of each kind that cannot be read; answers how many. */
    int unreadable(String topic) throws ExecutionException, InterruptedException {
        byte[] garbage = new byte[200];
        new Random(1).nextBytes(garbage);
        List<ProducerRecord<String, byte[]>> all = List.of(
                record(topic, garbage, Map.of()),
                record(topic, null, Map.of()),
                record(topic, "{\"version\": \"no number\"}".getBytes(StandardCharsets.UTF_8), Map.of()),
                record(topic, "{}".getBytes(StandardCharsets.UTF_8), Map.of("ce_type", "incident.dreamt.v9")),
                record(topic, "{}".getBytes(StandardCharsets.UTF_8), Map.of("ce_specversion", "9")),
                new ProducerRecord<>(topic, "stray", garbage));
        for (ProducerRecord<String, byte[]> each : all) {
            send(each);
        }
        return all.size();
    }

    private static ProducerRecord<String, byte[]> record(String topic, byte[] body, Map<String, String> otherwise) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, "stray", body);
        Map<String, String> headers = new HashMap<>(SOUND);
        headers.putAll(otherwise);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private void send(ProducerRecord<String, byte[]> record) throws ExecutionException, InterruptedException {
        RecordMetadata place = producer.send(record).get();
        proof.leaveOut(place.topic() + "-" + place.partition() + "@" + place.offset());
    }

    @Override
    public void close() {
        producer.close();
    }
}
