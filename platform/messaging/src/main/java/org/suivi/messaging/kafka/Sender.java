package org.suivi.messaging.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The one Kafka producer of a service: what it took it sends in order, however long the broker is away. */
@ApplicationScoped
public class Sender {

    private final Map<String, Object> settings = new HashMap<>();
    private @Nullable KafkaProducer<String, byte[]> producer;

    Sender(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        settings.putAll(kafka);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // a message that was given up while a later one of its key goes through would break their order
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    }

    /**
     * Sends in this order and waits for the broker.
     *
     * @param waiting is told each second for what it still waits; to stop waiting it throws
     * @return how many, counted from the first, the broker has; the rest is to be sent again
     */
    public int send(List<ProducerRecord<String, byte[]>> records, Consumer<String> waiting) {
        List<Future<RecordMetadata>> sent = new ArrayList<>(records.size());
        for (ProducerRecord<String, byte[]> record : records) {
            Future<RecordMetadata> future = open().send(record);
            sent.add(future);
            if (future.isDone() && future.state() == Future.State.FAILED) {
                break; // it was not even taken; the next ones must not overtake it
            }
        }
        for (int acknowledged = 0; acknowledged < sent.size(); acknowledged++) {
            if (!await(sent.get(acknowledged), waiting)) {
                return acknowledged;
            }
        }
        return sent.size();
    }

    private static boolean await(Future<RecordMetadata> sent, Consumer<String> waiting) {
        while (true) {
            try {
                sent.get(1, TimeUnit.SECONDS);
                return true;
            } catch (TimeoutException e) {
                waiting.accept("the broker has not acknowledged");
            } catch (ExecutionException e) {
                waiting.accept(String.valueOf(e.getCause()));
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted while sending");
            }
        }
    }

    private synchronized KafkaProducer<String, byte[]> open() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings);
        }
        return producer;
    }

    /** Forgets what was taken and not yet acknowledged: it stands in the change log. */
    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
            producer = null;
        }
    }
}
