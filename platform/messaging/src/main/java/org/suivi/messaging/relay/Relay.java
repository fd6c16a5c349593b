package org.suivi.messaging.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suivi.messaging.kafka.CloudEvent;
import org.suivi.messaging.kafka.Sender;
import org.suivi.messaging.news.NewsConnection;
import org.suivi.messaging.news.NewsDatabase;
import org.suivi.messaging.news.NewsThread;

/**
 * Sends what the change log says that was committed, in the order of the commits, and moves its mark only past what the broker
 * has acknowledged: at least once, for each key in order, by one instance at a time. A service answers whether or not the
 * relay can work.
 */
@ApplicationScoped
class Relay {

    private final List<MessageSource> sources;
    private final SentKinds kinds;
    private final RelayConfig config;
    private final Sender sender;
    private final ObjectMapper json;
    private final String service;
    private final RelayMeters meters;
    private final NewsThread thread;

    Relay(
            @All List<MessageSource> sources,
            SentKinds kinds,
            NewsDatabase database,
            RelayConfig config,
            Sender sender,
            ObjectMapper json,
            @ConfigProperty(name = "suivi.service") String service,
            RelayMeters meters) {
        this.sources = sources;
        this.kinds = kinds;
        this.config = config;
        this.sender = sender;
        this.json = json;
        this.service = service;
        this.meters = meters;
        this.thread = new NewsThread("relay", "change", database, this::relay);
    }

    void start(@Observes StartupEvent event) {
        kinds.check();
        if (config.enabled() && !sources.isEmpty()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.stop();
    }

    private void relay(NewsConnection news) throws SQLException {
        ChangeLog log = new ChangeLog(news.handle());
        while (!thread.isStopping() && !log.lead()) {
            meters.lag(log.lag());
            news.await(config.poll());
        }
        while (!thread.isStopping()) {
            List<Change> changes = log.next(config.batch());
            boolean all = changes.size() < config.batch();
            // before the attempt too: one that fails again and again must not look like one that has nothing to do
            meters.lag(all ? changes.size() : log.lag());
            if (!changes.isEmpty()) {
                forward(log, changes);
            }
            thread.goesOn();
            if (all) {
                meters.lag(0);
                long since = System.nanoTime();
                news.await(config.poll());
                gather(changes.size(), Duration.ofNanos(System.nanoTime() - since));
            }
        }
    }

    private void gather(int before, Duration quiet) {
        try {
            Thread.sleep(config.gather(before, quiet));
        } catch (InterruptedException e) {
            throw new CancellationException("the relay stops");
        }
    }

    private void forward(ChangeLog log, List<Change> changes) {
        List<Change> told = kinds.told(changes);
        List<OutgoingMessage> messages = messages(log, told);
        int acknowledged = sender.send(messages.stream().map(this::record).toList(), why -> {
            thread.waits(why);
            meters.lag(log.lag());
            if (thread.isStopping()) {
                throw new CancellationException("the relay stops");
            }
        });
        meters.sent(acknowledged);
        if (acknowledged == messages.size()) {
            log.mark(told.isEmpty() ? 0 : told.getLast().seq());
            kinds.refuse(changes.subList(told.size(), changes.size()));
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
            Change change = message.change();
            CloudEvent.write(
                    record.headers(),
                    change.kind() + "/" + change.id() + "/" + change.version(),
                    message.type(),
                    service,
                    message.recorded(),
                    change.traceparent());
            return record;
        } catch (JsonProcessingException e) {
            throw new RelayException("no JSON of " + message.type() + " " + message.change(), e);
        }
    }
}
