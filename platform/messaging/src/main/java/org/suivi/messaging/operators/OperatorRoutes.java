package org.suivi.messaging.operators;

import io.quarkus.vertx.http.ManagementInterface;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What an operator asks of a service's messages, on its management port and with his key: see and replay dead letters, rebuild
 * the replica.
 */
@ApplicationScoped
class OperatorRoutes {

    private static final int MOST = 1000;

    private final DeadLetters deadLetters;
    private final KafkaClientService kafka;
    private final OperatorKey key;

    OperatorRoutes(DeadLetters deadLetters, KafkaClientService kafka, OperatorKey key) {
        this.key = key;
        this.deadLetters = deadLetters;
        this.kafka = kafka;
    }

    void open(@Observes ManagementInterface management) {
        Router router = management.router();
        router.route("/q/dead-letters*").handler(this::admit);
        router.route("/q/replica/*").handler(this::admit);
        router.get("/q/dead-letters").blockingHandler(request -> answer(request, () -> deadLetters.list(MOST)));
        router.post("/q/dead-letters/replay").blockingHandler(request -> answer(request, deadLetters::replay));
        router.post("/q/replica/rebuild").blockingHandler(request -> answer(request, this::readAllAgain));
    }

    private void admit(RoutingContext request) {
        OperatorKey.Answer answer = key.to(request.request().getHeader("Authorization"));
        if (answer == OperatorKey.Answer.WELCOME) {
            request.next();
            return;
        }
        if (answer == OperatorKey.Answer.UNKNOWN) {
            request.response().putHeader("WWW-Authenticate", "Bearer");
        }
        request.response()
                .setStatusCode(answer.status())
                .putHeader("Content-Type", "text/plain")
                .end(answer.text() + "\n");
    }

    /** Reads every topic from its beginning: versions that are there stay as they are, those that are missing are added. */
    private Map<String, Set<String>> readAllAgain() {
        Set<String> channels = new TreeSet<>(kafka.getConsumerChannels());
        for (String channel : channels) {
            kafka.getConsumer(channel)
                    .runOnPollingThread(consumer -> {
                        consumer.seekToBeginning(consumer.assignment());
                    })
                    .await()
                    .indefinitely();
        }
        return Map.of("readingFromTheBeginning", channels);
    }

    private static void answer(RoutingContext request, Supplier<?> work) {
        request.response().putHeader("Content-Type", "application/json").end(Json.encode(work.get()));
    }
}
