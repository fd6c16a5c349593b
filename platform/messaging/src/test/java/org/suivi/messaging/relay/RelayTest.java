package org.suivi.messaging.relay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;
import org.suivi.messaging.Note;
import org.suivi.messaging.Notes;
import org.suivi.messaging.RawTopic;
import org.suivi.messaging.kafka.CloudEvent;
import org.suivi.messaging.news.NewsConnection;
import org.suivi.messaging.news.NewsDatabase;
import org.suivi.testing.RealServers;

@QuarkusTest
class RelayTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @Inject
    Notes notes;

    @Inject
    NewsDatabase database;

    @Inject
    MeterRegistry meters;

    @Inject
    Tracer tracer;

    @Test
    void everyCommittedVersionReachesTheTopicInOrderForEachKeyUnderEightWriters() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            List<Future<?>> writing = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                int own = writer;
                writing.add(writers.submit(() -> {
                    for (int i = 0; i < 60; i++) {
                        notes.write("order-" + (own + i) % 6, "by writer " + own);
                    }
                }));
            }
            for (Future<?> each : writing) {
                each.get();
            }
        }
        await().atMost(LONG).until(() -> notesOf("order-").size() == 480);
        Map<String, List<Integer>> byKey = notesOf("order-").stream()
                .collect(groupingBy(ConsumerRecord::key, mapping(RelayTest::version, toList())));
        assertThat(byKey).hasSize(6);
        byKey.forEach((key, versions) -> assertThat(versions).as(key).isSorted().doesNotHaveDuplicates());
        assertThat(byKey.values().stream().mapToInt(List::size).sum()).isEqualTo(480);
        await().atMost(LONG).until(() -> meters.get("suivi.relay.lag").gauge().value() == 0);
        assertThat(meters.get("suivi.relay.sent").counter().count()).isGreaterThanOrEqualTo(480);
    }

    @Test
    void aMessageIsACloudEvent() {
        notes.write("event-1", "Ménaka");
        await().atMost(LONG).until(() -> !notesOf("event-1").isEmpty());
        ConsumerRecord<String, String> record = notesOf("event-1").getFirst();
        Headers headers = record.headers();
        assertThat(CloudEvent.typeOf(headers)).isEqualTo(Note.TYPE);
        assertThat(CloudEvent.get(headers, CloudEvent.ID)).isEqualTo("note/event-1/1");
        assertThat(CloudEvent.get(headers, CloudEvent.SOURCE)).isEqualTo("/suivi/actor-service");
        assertThat(CloudEvent.get(headers, CloudEvent.TIME)).endsWith("Z");
        assertThat(record.value()).contains("Ménaka");
    }

    @Test
    void whatIsSentAgainAfterACrashChangesNothing() {
        notes.write("again-1", "first");
        notes.write("again-1", "second");
        await().atMost(LONG).until(() -> notes.replicated("again-1").equals(List.of(1, 2)));
        // as if the relay had died after the broker's acknowledgement and before its mark
        notes.sql("UPDATE relay_mark SET seq = 0; NOTIFY change");
        await().atMost(LONG).until(() -> notesOf("again-1").size() == 4);
        notes.write("again-1", "third");
        await().atMost(LONG).until(() -> notes.replicated("again-1").size() == 3);
        assertThat(notes.replicated("again-1")).containsExactly(1, 2, 3);
    }

    @Test
    void writingGoesOnWhileKafkaIsAwayAndTheRelayCatchesUp() {
        RealServers.pauseKafka();
        try {
            for (int i = 0; i < 20; i++) {
                notes.write("away-" + i % 2, "nobody hears it yet");
            }
            await().atMost(LONG)
                    .until(() -> meters.get("suivi.relay.lag").gauge().value() >= 20);
        } finally {
            RealServers.resumeKafka();
        }
        await().atMost(Duration.ofMinutes(2))
                .until(() -> notes.replicated("away-0").size() == 10);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> notes.replicated("away-1").size() == 10);
        await().atMost(LONG).until(() -> meters.get("suivi.relay.lag").gauge().value() == 0);
        assertThat(notesOf("away-0").stream().map(RelayTest::version).distinct())
                .isSorted();
    }

    @Test
    void theTraceOfTheWriterGoesOnInTheReplica() {
        Span request = tracer.spanBuilder("POST /notes").setNoParent().startSpan();
        try (Scope scope = request.makeCurrent()) {
            notes.write("trace-1", "traced");
        } finally {
            request.end();
        }
        await().atMost(LONG).until(() -> notes.replicated("trace-1").size() == 1);
        assertThat(notes.traceOf("trace-1")).isEqualTo(request.getSpanContext().getTraceId());
    }

    @Test
    void aSecondInstanceDoesNotRelay() {
        await().atMost(LONG).untilAsserted(() -> {
            try (NewsConnection other = database.listen("other", "change")) {
                assertThat(new ChangeLog(other.handle()).lead()).isFalse();
            }
        });
    }

    @Test
    void theRelayGoesOnAfterItsConnectionWasCut() {
        notes.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'suivi-relay'");
        notes.write("cut-1", "after the cut");
        await().atMost(LONG).until(() -> notes.replicated("cut-1").size() == 1);
    }

    @Test
    void aKindThatNobodyKnowsStopsTheRelayBeforeIt() {
        notes.write("known-1", "before");
        notes.changed("song", "unknown-1");
        notes.write("known-1", "after");
        try {
            await().atMost(LONG).until(() -> notes.replicated("known-1").equals(List.of(1)));
            await().atMost(LONG)
                    .until(() -> meters.get("suivi.relay.lag").gauge().value() == 2);
            assertThat(notes.replicated("known-1")).containsExactly(1);
        } finally {
            // as if the service were put right
            notes.sql("UPDATE change SET kind = 'sketch' WHERE kind = 'song'");
        }
        await().atMost(LONG).until(() -> notes.replicated("known-1").equals(List.of(1, 2)));
    }

    private static List<ConsumerRecord<String, String>> notesOf(String prefix) {
        return RawTopic.all(Note.TOPIC).stream()
                .filter(record -> record.key().startsWith(prefix))
                .toList();
    }

    private static int version(ConsumerRecord<String, String> record) {
        try {
            return new ObjectMapper().readTree(record.value()).get("version").intValue();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
