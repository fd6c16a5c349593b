package org.suivi.gateway.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.suivi.gateway.feed.FeedReader;
import org.suivi.gateway.feed.FeedStore;
import org.suivi.gateway.feed.FeedTail;
import org.suivi.gateway.keys.RevokedKeys;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.ProblemException;
import org.suivi.security.Caller;

/** All clients of the stream at this instance: gives signs of life, and drops who takes nothing any more or may not. */
@ApplicationScoped
class Listeners {

    private static final Logger LOG = Logger.getLogger(Listeners.class);

    private final FeedStore store;
    private final FeedTail tail;
    private final StreamConfig config;
    private final RevokedKeys revoked;
    private final Map<Listener<?>, Connection> listening = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("stream-heartbeat").daemon().factory());

    /** Whose connection it is, and what ends it. */
    private record Connection(String subject, Runnable drop) {}

    Listeners(FeedStore store, FeedTail tail, StreamConfig config, RevokedKeys revoked) {
        this.store = store;
        this.tail = tail;
        this.config = config;
        this.revoked = revoked;
        long every = config.heartbeat().toMillis();
        var unused = timer.scheduleAtFixedRate(this::beat, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    /** How many clients there are at this instance. */
    int count() {
        return listening.size();
    }

    /** Refuses one client too many. */
    void checkRoom() {
        if (count() >= config.most()) {
            throw new ProblemException(
                    CommonProblem.UNAVAILABLE,
                    "Too many listen to the stream here.",
                    List.of(),
                    Map.of("Retry-After", "10"));
        }
    }

    /**
     * What a client of the stream is given from a place on, until it leaves; {@code drop} ends a connection that is stuck, or
     * whose key was revoked.
     */
    <E> Flow.Publisher<E> from(long place, Caller caller, Set<String> kinds, Listener.Events<E> events, Runnable drop) {
        FeedReader reader = FeedReader.of(caller);
        Connection connection = new Connection(caller.subject(), drop);
        return client -> {
            Listener<E> listener = new Listener<>(
                    store,
                    tail,
                    Infrastructure.getDefaultWorkerPool(),
                    reader,
                    kinds,
                    place,
                    events,
                    client,
                    this::forget);
            listening.put(listener, connection);
            tail.listen(listener);
            client.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long more) {
                    listener.request(more);
                }

                @Override
                public void cancel() {
                    listener.cancel();
                }
            });
        };
    }

    private void forget(Listener<?> listener) {
        listening.remove(listener);
    }

    private void beat() {
        try {
            endRevoked();
            listening.forEach((listener, connection) -> {
                if (listener.isStuckFor(config.patience().toNanos())) {
                    end(listener, connection);
                } else {
                    listener.heartbeat();
                }
            });
        } catch (RuntimeException e) {
            // a timer whose task fails once does not call it again
            LOG.warn("a beat of the stream failed", e);
        }
    }

    // the door looks at a key when a request comes in: a stream that came in before is looked at here
    private void endRevoked() {
        Set<String> gone = revoked.among(
                listening.values().stream().map(Connection::subject).collect(Collectors.toUnmodifiableSet()));
        listening.forEach((listener, connection) -> {
            if (gone.contains(connection.subject())) {
                end(listener, connection);
            }
        });
    }

    private static void end(Listener<?> listener, Connection connection) {
        listener.cancel();
        connection.drop().run();
    }
}
