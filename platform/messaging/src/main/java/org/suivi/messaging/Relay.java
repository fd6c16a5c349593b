package org.suivi.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Sends what the change log says that was committed, in the order of the commits, and moves its mark only past what the broker
 * has acknowledged: at least once, for each key in order, by one instance at a time. A service answers whether or not the
 * relay can work.
 */
@ApplicationScoped
class Relay {

    private final List<MessageSource> sources;
    private final RelayDatabase database;
    private final RelayConfig config;
    private final Sender sender;
    private final ObjectMapper json;
    private final String service;
    private final RelayMeters meters;
    private volatile boolean stopping;
    private final Outage outage = new Outage("the relay", () -> stopping);
    private @Nullable Thread thread;

    Relay(
            @All List<MessageSource> sources,
            RelayDatabase database,
            RelayConfig config,
            Sender sender,
            ObjectMapper json,
            @ConfigProperty(name = "suivi.service") String service,
            RelayMeters meters) {
        this.sources = sources;
        this.database = database;
        this.config = config;
        this.sender = sender;
        this.json = json;
        this.service = service;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled() && !sources.isEmpty()) {
            stopping = false;
            thread = Thread.ofPlatform().name("relay").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(5_000);
        }
    }

    private void run() {
        while (!stopping) {
            try (ChangeLog log = database.open()) {
                relay(log);
            } catch (CancellationException e) {
                return;
            } catch (RuntimeException | SQLException e) {
                // a source that fails must not end the relay either: what it could not tell stays behind the mark
                restAfter(e);
            }
        }
    }

    private void restAfter(Exception e) {
        try {
            outage.rest(e.toString());
        } catch (CancellationException stop) {
            stopping = true;
        }
    }

    private void relay(ChangeLog log) throws SQLException {
        while (!stopping && !log.lead()) {
            meters.lag(log.lag());
            log.awaitNews(config.poll());
        }
        while (!stopping) {
            List<Change> changes = log.next(config.batch());
            if (!changes.isEmpty()) {
                forward(log, changes);
            }
            meters.lag(log.lag());
            outage.over();
            if (changes.size() < config.batch()) {
                log.awaitNews(config.poll());
            }
        }
    }

    private void forward(ChangeLog log, List<Change> changes) {
        List<OutgoingMessage> messages = messages(log, changes);
        int acknowledged = sender.send(messages.stream().map(this::record).toList(), why -> {
            outage.note(why);
            meters.lag(log.lag());
            if (stopping) {
                throw new CancellationException("the relay stops");
            }
        });
        meters.sent(acknowledged);
        if (acknowledged == messages.size()) {
            log.mark(changes.getLast().seq());
        } else {
            log.mark(messages.get(acknowledged).change().seq() - 1);
            throw new RelayException("the broker has %d of %d messages".formatted(acknowledged, messages.size()));
        }
    }

    private List<OutgoingMessage> messages(ChangeLog log, List<Change> changes) {
        List<OutgoingMessage> messages = new ArrayList<>();
        for (MessageSource source : sources) {
            List<Change> known = changes.stream()
                    .filter(change -> source.kinds().contains(change.kind()))
                    .toList();
            if (!known.isEmpty()) {
                messages.addAll(log.messages(source, known));
            }
        }
        messages.sort(Comparator.comparingLong(message -> message.change().seq()));
        return messages;
    }

    private ProducerRecord<String, byte[]> record(OutgoingMessage message) {
        try {
            ProducerRecord<String, byte[]> record =
                    new ProducerRecord<>(message.topic(), message.key(), json.writeValueAsBytes(message.body()));
            CloudEvent.write(record.headers(), message, service);
            return record;
        } catch (JsonProcessingException e) {
            throw new RelayException("no JSON of " + message.type() + " " + message.change(), e);
        }
    }
}
