package org.suivi.benchmarks.assessment;

import static org.suivi.benchmarks.Requests.as;
import static org.suivi.benchmarks.Requests.get;
import static org.suivi.benchmarks.Requests.instrument;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.suivi.benchmarks.Requests;
import org.suivi.security.Role;

/** A benchmark of a test's own, and those who write and review what becomes of it. */
record Assessed(String benchmark) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A further one, of an instrument that all have. */
    static Assessed another() {
        int number = COUNT.incrementAndGet();
        if (number == 1) {
            instrument("review-2015");
        }
        return new Assessed(Requests.benchmark("review-2015", "b" + number));
    }

    /** The path below which its assessments are written. */
    String assessments() {
        return "/benchmarks/" + benchmark + "/assessments";
    }

    /** A draft of the editors. */
    Response draft(String from, String to, String score) {
        return as(Role.MONITOR).body(body(from, to, score)).post(assessments());
    }

    static Response step(String id, String step, String role, String organisation) {
        return as(role, organisation).post("/assessments/" + id + "/" + step);
    }

    ValidatableResponse score() {
        return get("/benchmarks/" + benchmark + "/status?validAt=2017-01-01").statusCode(200);
    }

    static String body(String from, String to, String score) {
        return """
                {"organisation": "suivi-editors", "attribution": "OWN", "period": {"from": "%s", "to": "%s"},
                 "score": %s, "viability": "AT_RISK", "trend": "STALLED", "confidence": "M", "narrative": "So it is.",
                 "evidence": [{"kind": "DOCUMENT", "ref": "S/2016/498", "stance": "SUPPORTS"}]}
                """.formatted(from, to, score);
    }
}
