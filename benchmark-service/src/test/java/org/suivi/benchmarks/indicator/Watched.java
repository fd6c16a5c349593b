package org.suivi.benchmarks.indicator;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.suivi.benchmarks.Requests.as;
import static org.suivi.benchmarks.Requests.instrument;
import static org.suivi.benchmarks.Requests.post;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.suivi.benchmarks.Requests;
import org.suivi.security.Role;

/** An actor and a benchmark of a test's own, with an indicator that counts what the actor is involved in. */
record Watched(String actor, String benchmark, String indicator) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A further one, of an instrument that all have. */
    static Watched another() {
        int number = COUNT.incrementAndGet();
        if (number == 1) {
            instrument("watched-2015");
        }
        String benchmark = Requests.benchmark("watched-2015", "b" + number);
        return new Watched("A" + number, benchmark, "clashes-" + number);
    }

    /** Records the indicator; null counts all days. */
    void record(String measure, String rollup, Integer windowDays) {
        post("/indicators", body(indicator, measure, rollup, windowDays)).statusCode(201);
    }

    String body(String code, String measure, String rollup, Integer windowDays) {
        return """
                {"code": "%s", "benchmark": "%s", "name": "Clashes", "unit": "incidents",
                 "direction": "DOWN", "target": {"value": 0, "by": "2015-06-20"},
                 "computedFrom": {"measure": "%s", "actors": ["%s"], "rollup": "%s", "types": ["ARMED_CLASH"],
                  "country": "ML"%s}}
                """.formatted(
                code, benchmark, measure, actor, rollup, windowDays == null ? "" : ", \"windowDays\": " + windowDays);
    }

    ValidatableResponse value(String day) {
        return as(Role.READER)
                .get("/indicators/" + indicator + "/value?validAt=" + day)
                .then()
                .statusCode(200);
    }

    /** Waits until a reader is answered that. */
    void counts(String day, int expected) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> value(day).body("value", equalTo(expected)));
    }
}
