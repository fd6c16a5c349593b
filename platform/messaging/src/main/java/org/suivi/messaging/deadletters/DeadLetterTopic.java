package org.suivi.messaging.deadletters;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.suivi.messaging.kafka.CloudEvent;
import org.suivi.messaging.kafka.Sender;
import org.suivi.messaging.news.Outage;

/** The topic {@code suivi.<service>.dead}: each letter is the message as it came, and why it was not taken. */
@ApplicationScoped
public class DeadLetterTopic {

    public static final String REASON = "dead_reason";
    public static final String DETAIL = "dead_detail";
    public static final String INBOX = "dead_inbox";
    public static final String TOPIC = "dead_topic";
    public static final String PARTITION = "dead_partition";
    public static final String OFFSET = "dead_offset";

    private static final Logger LOG = Logger.getLogger(DeadLetterTopic.class);

    private final String topic;
    private final Sender sender;
    private final Map<String, Object> settings = new HashMap<>();

    DeadLetterTopic(
            @ConfigProperty(name = "suivi.service") String service,
            Sender sender,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.topic = "suivi." + service + ".dead";
        this.sender = sender;
        settings.putAll(kafka);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    }

    /** Returns once the broker has all of them. */
    public void bury(String inbox, List<Refused> refused, BooleanSupplier stopping) {
        List<Refused> left = refused;
        Outage outage = new Outage("inbox " + inbox, stopping);
        while (!left.isEmpty()) {
            int gone =
                    sender.send(left.stream().map(each -> letter(inbox, each)).toList(), why -> {
                        outage.note(why);
                        if (stopping.getAsBoolean()) {
                            throw new CancellationException("inbox " + inbox + " stops");
                        }
                    });
            left = left.subList(gone, left.size());
            if (!left.isEmpty()) {
                outage.rest("dead letters are not taken");
            }
        }
        outage.over();
        refused.forEach(each -> log(inbox, each));
    }

    private ProducerRecord<String, byte[]> letter(String inbox, Refused refused) {
        ConsumerRecord<String, byte[]> from = refused.record();
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(topic, null, from.key(), from.value(), from.headers());
        Headers headers = letter.headers();
        CloudEvent.put(headers, REASON, refused.reason());
        CloudEvent.put(headers, DETAIL, refused.detail());
        CloudEvent.put(headers, INBOX, inbox);
        CloudEvent.put(headers, TOPIC, from.topic());
        CloudEvent.put(headers, PARTITION, Integer.toString(from.partition()));
        CloudEvent.put(headers, OFFSET, Long.toString(from.offset()));
        return letter;
    }

    private static void log(String inbox, Refused refused) {
        ConsumerRecord<String, byte[]> record = refused.record();
        LOG.warnf(
                "inbox %s: %s at %s-%d@%d is a dead letter: %s",
                inbox,
                CloudEvent.get(record.headers(), CloudEvent.ID),
                record.topic(),
                record.partition(),
                record.offset(),
                refused.reason());
    }

    /** Shows every letter that is there now, the oldest of each partition first. */
    public void read(Consumer<ConsumerRecord<String, byte[]>> reader) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    long end = ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L);
                    if (record.offset() < end) {
                        reader.accept(record);
                    }
                }
            }
        }
    }
}
