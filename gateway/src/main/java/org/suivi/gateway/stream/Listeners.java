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
import org.suivi.gateway.feed.FeedReader;
import org.suivi.gateway.feed.FeedStore;
import org.suivi.gateway.feed.FeedTail;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.ProblemException;

/** All clients of the stream at this instance: gives signs of life, and drops who takes nothing any more. */
@ApplicationScoped
class Listeners {

    private final FeedStore store;
    private final FeedTail tail;
    private final StreamConfig config;
    private final Map<Listener<?>, Runnable> listening = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("stream-heartbeat").daemon().factory());

    Listeners(FeedStore store, FeedTail tail, StreamConfig config) {
        this.store = store;
        this.tail = tail;
        this.config = config;
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

    /** What a client of the stream is given from a place on, until it leaves; {@code drop} ends a connection that is stuck. */
    <E> Flow.Publisher<E> from(
            long place, FeedReader reader, Set<String> kinds, Listener.Events<E> events, Runnable drop) {
        return client -> {
            Listener<E> listener = new Listener<>(
                    store, tail, Infrastructure.getDefaultWorkerPool(), reader, kinds, place, events, client);
            listening.put(listener, drop);
            tail.listen(listener);
            client.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long more) {
                    listener.request(more);
                }

                @Override
                public void cancel() {
                    leave(listener);
                }
            });
        };
    }

    private void leave(Listener<?> listener) {
        listening.remove(listener);
        listener.cancel();
    }

    private void beat() {
        listening.forEach((listener, drop) -> {
            if (listener.isStuckFor(config.patience().toNanos())) {
                leave(listener);
                drop.run();
            } else {
                listener.heartbeat();
            }
        });
    }
}
