package org.suivi.messaging.operators;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.suivi.messaging.deadletters.DeadLetterTopic;
import org.suivi.messaging.inbox.Inboxes;
import org.suivi.messaging.kafka.CloudEvent;

/** What a service could not take from Kafka: to be looked at, and to be taken once the service can. */
@ApplicationScoped
public class DeadLetters {

    private final DeadLetterTopic topic;
    private final Inboxes inboxes;

    DeadLetters(DeadLetterTopic topic, Inboxes inboxes) {
        this.topic = topic;
        this.inboxes = inboxes;
    }

    /**
     * Hands every dead letter to the inbox that refused it, whether or not it was replayed before: what is there already changes
     * nothing. A letter that is refused again stays where it is.
     *
     * @throws org.apache.kafka.common.KafkaException when the broker is away
     */
    public Replay replay() {
        int[] counts = new int[3];
        topic.read(letter -> {
            counts[0]++;
            counts[takes(letter) ? 1 : 2]++;
        });
        return new Replay(counts[0], counts[1], counts[2]);
    }

    /**
     * The dead letters, without their bodies, at most so many.
     *
     * @throws org.apache.kafka.common.KafkaException when the broker is away
     */
    public List<DeadLetter> list(int most) {
        List<DeadLetter> letters = new ArrayList<>();
        topic.read(letter -> {
            if (letters.size() < most) {
                letters.add(DeadLetter.of(letter.headers()));
            }
        });
        return letters;
    }

    private boolean takes(ConsumerRecord<String, byte[]> letter) {
        String inbox = CloudEvent.get(letter.headers(), DeadLetterTopic.INBOX);
        return inbox != null
                && inboxes.named(inbox)
                        .map(each -> each.again(letter).isEmpty())
                        .orElse(false);
    }

    /**
     * What became of the dead letters.
     *
     * @param read how many there are
     * @param taken how many are in the database now
     * @param refused how many are refused as before
     */
    public record Replay(int read, int taken, int refused) {}

    /**
     * One dead letter.
     *
     * @param event the CloudEvents id, null where it had none
     * @param type the CloudEvents type, null where it had none
     * @param reason a word: missing-header, unknown-envelope, unknown-type, bad-json, bad-body or refused
     * @param detail what exactly was wrong
     * @param topic where it came from, as are partition and offset
     */
    public record DeadLetter(
            @Nullable String event,
            @Nullable String type,
            @Nullable String reason,
            @Nullable String detail,
            @Nullable String inbox,
            @Nullable String topic,
            @Nullable String partition,
            @Nullable String offset) {

        static DeadLetter of(Headers headers) {
            return new DeadLetter(
                    CloudEvent.get(headers, CloudEvent.ID),
                    CloudEvent.get(headers, CloudEvent.TYPE),
                    CloudEvent.get(headers, DeadLetterTopic.REASON),
                    CloudEvent.get(headers, DeadLetterTopic.DETAIL),
                    CloudEvent.get(headers, DeadLetterTopic.INBOX),
                    CloudEvent.get(headers, DeadLetterTopic.TOPIC),
                    CloudEvent.get(headers, DeadLetterTopic.PARTITION),
                    CloudEvent.get(headers, DeadLetterTopic.OFFSET));
        }
    }
}
