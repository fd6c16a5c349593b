package org.suivi.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.suivi.e2e.load.Door;
import org.suivi.e2e.machine.Machine;
import org.suivi.e2e.machine.Part;
import org.suivi.e2e.proof.Broker;
import org.suivi.e2e.proof.Database;

/** Messages come twice, late, in any order, or cannot be read. */
@FaultProof
class StrayMessagesIT {

    private static final String INCIDENTS = "suivi.incidents.v1";
    private static final String ACTORS = "suivi.actors.v1";
    private static final int SOME = 300;

    /** Incidents that no past answer of benchmark-service is about, so that they may come to it for the first time again. */
    private static final String UNASKED = "SELECT id FROM incident_replica WHERE date_from > '2015-09-01'";

    private final Trial trial;
    private final Machine machine;

    StrayMessagesIT(Trial trial) {
        this.trial = trial;
        this.machine = trial.machine();
    }

    @Test
    void messagesThatComeTwiceLateOrInAnyOrderChangeNothingTwice() throws Exception {
        List<ConsumerRecord<String, byte[]>> all = machine.broker().read(Broker.MESSAGES);
        List<ConsumerRecord<String, byte[]>> some = new ArrayList<>(all);
        Collections.shuffle(some, trial.random());
        List<String> late = machine.databases().rows(Database.BENCHMARKS, UNASKED + " AND version > 1 LIMIT 20");
        forget(late);
        try (Strays strays = new Strays(machine.broker(), trial.proof())) {
            trial.during(() -> {
                strays.again(some.subList(0, Math.min(SOME, some.size())), trial.random());
                strays.again(incidents(all, late), trial.random());
                trial.report().did("messages twice, late, in any order");
            });
        }
    }

    @Test
    void whatNobodyCanReadBecomesADeadLetterAndAReplayTakesNothingTwice() throws Exception {
        AtomicInteger each = new AtomicInteger();
        try (Strays strays = new Strays(machine.broker(), trial.proof())) {
            trial.during(() -> {
                each.set(strays.unreadable(INCIDENTS));
                strays.unreadable(ACTORS);
                trial.report().did("messages that nobody can read");
            });
        }
        // benchmark-service and gateway read both topics, events-service that of actors
        buried(Part.EVENTS, each.get());
        buried(Part.BENCHMARKS, 2 * each.get());
        buried(Part.GATEWAY, 2 * each.get());
        replayTwice();
        trial.prove();
    }

    private void buried(Part service, int letters) {
        String topic = "suivi." + service.title() + ".dead";
        await(topic + " has " + letters + " letters")
                .atMost(Trial.SOON)
                .until(() -> machine.broker().read(List.of(topic)).stream()
                                .map(letter -> Broker.header(letter, "dead_topic")
                                        + Broker.header(letter, "dead_partition")
                                        + "@"
                                        + Broker.header(letter, "dead_offset"))
                                .distinct()
                                .count()
                        >= letters);
        assertThat(ask("GET", service, "/q/metrics")).containsPattern("suivi_inbox_dead_total\\{.*} [1-9]");
    }

    /** A letter that can be read by now is taken, once; the others stay, and nothing else changes. */
    private void replayTwice() throws Exception {
        List<String> lost =
                machine.databases().rows(Database.BENCHMARKS, UNASKED + " GROUP BY id HAVING max(version) = 1 LIMIT 1");
        List<ConsumerRecord<String, byte[]>> letter = incidents(machine.broker().read(List.of(INCIDENTS)), lost);
        forget(lost);
        try (Strays strays = new Strays(machine.broker(), trial.proof())) {
            strays.bury("suivi.benchmark-service.dead", "incidents", letter.getFirst());
        }
        String changes = "SELECT count(*) FROM change";
        String first = ask("POST", Part.BENCHMARKS, "/q/dead-letters/replay");
        long after = machine.databases().number(Database.BENCHMARKS, changes);

        assertThat(Door.json(first.getBytes(StandardCharsets.UTF_8))
                        .get("taken")
                        .intValue())
                .isEqualTo(1);
        assertThat(ask("POST", Part.BENCHMARKS, "/q/dead-letters/replay")).isEqualTo(first);
        assertThat(machine.databases().number(Database.BENCHMARKS, changes)).isEqualTo(after);
        trial.report().did("dead letters replayed twice");
    }

    private static List<ConsumerRecord<String, byte[]>> incidents(
            List<ConsumerRecord<String, byte[]>> all, List<String> ids) {
        return all.stream()
                .filter(each -> each.topic().equals(INCIDENTS) && ids.contains(each.key()))
                .toList();
    }

    /** As if they had never come to benchmark-service. */
    private void forget(List<String> incidents) {
        String ids = String.join("', '", incidents);
        machine.databases()
                .change(Database.BENCHMARKS, "DELETE FROM incident_replica WHERE id IN ('%s')".formatted(ids));
    }

    private String ask(String method, Part service, String path) {
        URI address = URI.create("http://127.0.0.1:" + machine.management(service) + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Trial.SOON)
                .header("Authorization", "Bearer " + machine.operatorKey())
                .method(method, BodyPublishers.noBody())
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (Exception e) {
            throw new AssertionError(address + " does not answer", e);
        }
    }
}
