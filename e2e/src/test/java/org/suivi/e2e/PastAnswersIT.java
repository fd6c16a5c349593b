package org.suivi.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.suivi.e2e.Installation.Holder.PARTNER;
import static org.suivi.e2e.Installation.Holder.READER;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was once answered for an instant is answered for ever, however many write; and every version reaches the topic. */
@ExtendWith(RunningSuivi.class)
class PastAnswersIT {

    private static final int WRITERS = 8;
    private static final int EACH = 15;
    private static final String LIST = "/incidents?from=2001-01-01&to=2001-12-31&limit=1000";

    private final Installation suivi;

    PastAnswersIT(Installation suivi) {
        this.suivi = suivi;
    }

    private record Answer(String knownAt, List<Map<String, Object>> items) {}

    @Test
    void underEightWritersNoPastAnswerChangesAndEveryVersionReachesTheTopicInOrder() throws Exception {
        List<Answer> answers = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<List<String>>> writing = new ArrayList<>();
            for (int writer = 1; writer <= WRITERS; writer++) {
                String day = "2001-%02d-01".formatted(writer);
                writing.add(writers.submit(() -> write(day)));
            }
            while (writing.stream().anyMatch(each -> !each.isDone())) {
                answers.add(ask(LIST));
            }
            for (Future<List<String>> each : writing) {
                ids.addAll(each.get());
            }
        }
        answers.add(ask(LIST));

        assertThat(answers).hasSizeGreaterThan(3);
        assertThat(answers.getLast().items()).hasSize(WRITERS * EACH);
        for (Answer then : answers) {
            assertThat(ask(LIST + "&knownAt=" + then.knownAt())).isEqualTo(then);
        }
        try (TopicReader topic = TopicReader.of(suivi.kafka(), "suivi.incidents.v1")) {
            await("two versions of each incident are on the topic")
                    .atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> {
                        topic.read();
                        assertThat(ids).allSatisfy(id -> assertThat(topic.versionsOf("incident", id))
                                .containsExactly(1, 2));
                    });
        }
    }

    /** Reports incidents and corrects each once. */
    private List<String> write(String day) {
        List<String> ids = new ArrayList<>();
        for (int each = 0; each < EACH; each++) {
            Map<String, Object> report = Reports.clash(day, "GATIA");
            ids.add(given().spec(suivi.as(PARTNER))
                    .body(report)
                    .post("/incidents")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
            given().spec(suivi.as(PARTNER))
                    .body(Reports.with(Reports.with(report, "revision", 2), "type", "ATTACK"))
                    .put("/sources/{source}/reports/{key}", Reports.SOURCE, report.get("sourceKey"))
                    .then()
                    .statusCode(200);
        }
        return ids;
    }

    private Answer ask(String path) {
        Response answer = given().spec(suivi.as(READER))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .response();
        return new Answer(answer.path("asOf.knownAt"), answer.path("items"));
    }
}
