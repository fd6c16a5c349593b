package org.suivi.messaging.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;
import org.suivi.messaging.deadletters.DeadLetterTopic;

/** The inboxes of a service, one for each listener, by name. */
@ApplicationScoped
public class Inboxes {

    private final Map<String, Inbox<?>> open = new ConcurrentHashMap<>();
    private final Recorder recorder;
    private final DeadLetterTopic deadLetters;
    private final MessageTrace trace;
    private final MeterRegistry meters;
    private final ObjectMapper json;
    private volatile boolean stopping;

    Inboxes(Recorder recorder, DeadLetterTopic deadLetters, Tracer tracer, MeterRegistry meters, ObjectMapper json) {
        this.recorder = recorder;
        this.deadLetters = deadLetters;
        this.trace = new MessageTrace(tracer);
        this.meters = meters;
        // a number or a yes or no that a message must hold is not taken for 0 or no
        this.json = json.copy()
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /**
     * Opens the inbox of a listener, in the constructor of a bean that is {@code @Startup}.
     *
     * @param name names it in dead letters and metrics, and so stays the same from release to release
     * @param recordOf the record that bodies of a CloudEvents type are read into; a message of a type without one, or with a
     *     body that its record refuses, becomes a dead letter
     * @param take writes what the messages say into the replica; each message may come again and in any order, so it inserts a
     *     version only if it is absent. What it throws for another reason than the database's absence makes a dead letter.
     */
    public <M> Inbox<M> open(
            String name, Function<String, Optional<Class<? extends M>>> recordOf, BiConsumer<Recording, List<M>> take) {
        MessageReader<M> reader = new MessageReader<>(json, recordOf);
        InboxMeters counted = new InboxMeters(meters, name);
        Inbox<M> inbox = new Inbox<>(name, reader, take, recorder, deadLetters, trace, counted, () -> stopping);
        if (open.putIfAbsent(name, inbox) != null) {
            throw new IllegalStateException("two inboxes are named " + name);
        }
        return inbox;
    }

    /** The inbox of that name, if the service has one. */
    public Optional<Inbox<?>> named(String name) {
        return Optional.ofNullable(open.get(name));
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }
}
