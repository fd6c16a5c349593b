package org.suivi.messaging.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;
import org.suivi.messaging.deadletters.DeadLetterTopic;
import org.suivi.messaging.deadletters.Refused;
import org.suivi.messaging.kafka.UnreadableException;
import org.suivi.messaging.news.Outage;

/**
 * Takes batches of messages into the own database: all that can be read in one transaction under the clock; what cannot becomes
 * a dead letter with its reason, as does what the database refuses. While that is away or busy it waits, as long as it takes:
 * that never makes a dead letter.
 *
 * <p>A listener hands it the batches of its channel; it is there from the start, so that a replay finds it:
 *
 * <pre>{@code
 * @Startup
 * @ApplicationScoped
 * class ActorListener {
 *     private final Inbox<Message> inbox;
 *
 *     ActorListener(Inboxes inboxes) {
 *         inbox = inboxes.open("actors", MessageTypes::recordOf, this::insert);
 *     }
 *
 *     @Incoming("actors")
 *     @Blocking
 *     public void take(ConsumerRecords<String, byte[]> records) {
 *         inbox.take(records);
 *     }
 * }
 * }</pre>
 */
public final class Inbox<M> {

    private final String name;
    private final MessageReader<M> reader;
    private final BiConsumer<Recording, List<M>> take;
    private final Recorder recorder;
    private final DeadLetterTopic deadLetters;
    private final MessageTrace trace;
    private final InboxMeters meters;
    private final BooleanSupplier stopping;

    Inbox(
            String name,
            MessageReader<M> reader,
            BiConsumer<Recording, List<M>> take,
            Recorder recorder,
            DeadLetterTopic deadLetters,
            MessageTrace trace,
            InboxMeters meters,
            BooleanSupplier stopping) {
        this.name = name;
        this.reader = reader;
        this.take = take;
        this.recorder = recorder;
        this.deadLetters = deadLetters;
        this.trace = trace;
        this.meters = meters;
        this.stopping = stopping;
    }

    /**
     * Returns once every message of the batch is committed or a dead letter, so that its offsets may be committed.
     *
     * @throws CancellationException when the service stops before that; the batch then comes again
     */
    public void take(ConsumerRecords<String, byte[]> records) {
        meters.received(records.count());
        List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>(records.count());
        records.forEach(batch::add);
        List<Refused> refused = takeAll(batch);
        deadLetters.bury(name, refused, stopping);
        refused.forEach(each -> meters.dead(each.reason()));
    }

    /** Takes a dead letter once more; answers why it is refused again, or nothing. */
    public List<Refused> again(ConsumerRecord<String, byte[]> letter) {
        return takeAll(List.of(letter));
    }

    private List<Refused> takeAll(List<ConsumerRecord<String, byte[]>> batch) {
        List<Refused> refused = new ArrayList<>();
        List<Read<M>> readable = new ArrayList<>(batch.size());
        for (ConsumerRecord<String, byte[]> record : batch) {
            try {
                readable.add(new Read<>(record, reader.read(record)));
            } catch (UnreadableException e) {
                refused.add(new Refused(record, e.reason(), String.valueOf(e.getMessage())));
            }
        }
        refused.addAll(write(readable));
        return refused;
    }

    private List<Refused> write(List<Read<M>> batch) {
        Outage outage = new Outage("inbox " + name, stopping);
        while (!batch.isEmpty()) {
            try {
                writeOnce(batch);
                meters.taken(batch.size());
                outage.over();
                return List.of();
            } catch (RuntimeException e) {
                if (Fault.lasts(e)) {
                    return batch.size() == 1 ? refuse(batch.getFirst(), e) : writeEach(batch);
                }
                meters.waits(true);
                outage.rest(e.toString());
            } finally {
                meters.waits(false);
            }
        }
        return List.of();
    }

    /** One message of the batch is refused: the others are not to suffer from it. */
    private List<Refused> writeEach(List<Read<M>> batch) {
        return batch.stream().flatMap(each -> write(List.of(each)).stream()).toList();
    }

    private void writeOnce(List<Read<M>> batch) {
        Span span = trace.of(name, batch.stream().map(Read::record).toList());
        try (Scope scope = span.makeCurrent()) {
            List<M> messages = batch.stream().map(Read::message).toList();
            recorder.record(recording -> {
                take.accept(recording, messages);
                return messages.size();
            });
        } finally {
            span.end();
        }
    }

    private List<Refused> refuse(Read<M> read, RuntimeException e) {
        return List.of(new Refused(read.record(), "refused", String.valueOf(e.getMessage())));
    }

    private record Read<M>(ConsumerRecord<String, byte[]> record, M message) {}
}
