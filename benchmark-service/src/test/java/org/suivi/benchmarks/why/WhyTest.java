package org.suivi.benchmarks.why;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.suivi.benchmarks.Requests.as;
import static org.suivi.benchmarks.Requests.assessed;
import static org.suivi.benchmarks.Requests.benchmark;
import static org.suivi.benchmarks.Requests.get;
import static org.suivi.benchmarks.Requests.instrument;
import static org.suivi.benchmarks.Requests.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.benchmarks.Clash;
import org.suivi.benchmarks.Topic;
import org.suivi.security.Role;

/** From the score of a ceasefire down to the clashes under it. */
@QuarkusTest
class WhyTest {

    private static int count;
    private String ceasefire = "";

    @BeforeEach
    void aBenchmark() {
        if (count++ == 0) {
            instrument("why-2015");
        }
        ceasefire = benchmark("why-2015", "ceasefire-" + count);
    }

    @Test
    void aScoreLeadsToItsEvidence() {
        post("/indicators", """
                {"code": "sessions-of-%s", "benchmark": "%s", "name": "Sessions", "unit": "sessions",
                 "direction": "UP"}""".formatted(ceasefire, ceasefire)).statusCode(201);
        post("/indicators/sessions-of-" + ceasefire + "/measurements", "{\"at\": \"2016-06-30\", \"value\": 4}")
                .statusCode(201);
        String id = assessed(ceasefire, "2016-01-01", "2016-12-31", "1", """
                [{"kind": "DOCUMENT", "ref": "S/2016/1137", "stance": "SUPPORTS"},
                 {"kind": "MEASUREMENT", "ref": "sessions-of-%s", "stance": "CONTRADICTS"}]""".formatted(ceasefire));
        why(2016)
                .body("score", equalTo(1))
                .body("rule.name", equalTo("LATEST_APPROVED"))
                .body("assessment.id", equalTo(id))
                .body("assessment.organisation", equalTo("suivi-editors"))
                .body("evidence.kind", contains("DOCUMENT", "MEASUREMENT"))
                .body("evidence[0].citation", equalTo("S/2016/1137"))
                .body("evidence[1].stance", equalTo("CONTRADICTS"))
                .body("evidence[1].indicator.value", equalTo(4))
                .body("indicators[0].measurement.at", equalTo("2016-06-30"));
        why(2015).body("score", nullValue()).body("assessment", nullValue()).body("evidence", empty());
    }

    @Test
    void anIncidentIsShownAsThisReaderMayKnowIt() {
        Clash told = Clash.on("2016-06-15").naming("W" + count);
        Clash secret = Clash.on("2016-06-16").naming("W" + count);
        assessed(ceasefire, "2016-01-01", "2016-12-31", "0", """
                [{"kind": "INCIDENT", "ref": "%s", "stance": "SUPPORTS"},
                 {"kind": "INCIDENT", "ref": "%s", "stance": "SUPPORTS"}]""".formatted(told.id(), secret.id()));
        why(2016).body("evidence.ref", contains(told.id(), secret.id())).body("evidence[0]", not(hasKey("incident")));
        Topic.send(told.exact(), secret.exact(), told.forThePublic());
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> why(2016).body("evidence[0].incident.from", equalTo("2016-06-01")));
        why(2016).body("evidence[1]", not(hasKey("incident")));
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> as(Role.READER)
                .get("/benchmarks/" + ceasefire + "/why?validAt=2016-12-31")
                .then()
                .body("evidence.incident.from", contains("2016-06-15", "2016-06-16")));
    }

    @Test
    void theIncidentsOfItsIndicatorsAreNamed() {
        post("/indicators", """
                {"code": "clashes-of-%s", "benchmark": "%s", "name": "Clashes", "unit": "incidents", "direction": "DOWN",
                 "computedFrom": {"measure": "incidents", "actors": ["V%d"]}}""".formatted(ceasefire, ceasefire, count)).statusCode(201);
        Clash clash = Clash.on("2016-06-15").naming("V" + count);
        Topic.send(clash.exact(), clash.forThePublic());
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> why(2016).body("indicators[0].incidents.ids", contains(clash.id())));
    }

    private ValidatableResponse why(int year) {
        return get("/benchmarks/" + ceasefire + "/why?validAt=" + year + "-12-31")
                .statusCode(200);
    }
}
