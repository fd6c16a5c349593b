package org.suivi.benchmarks;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.suivi.security.Role;

/** A source is cited that was public: nothing is claimed on the word of what is published in the future. */
@QuarkusTest
class PublicationTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void whatIsPublishedInTheFutureIsRefused() {
        String instrument = """
                {"code": "pub-1", "kind": "AGREEMENT", "title": "An agreement", "publishedOn": "%s"}""";
        Requests.post("/instruments", instrument.formatted(today.plusDays(2)))
                .statusCode(422)
                .body("errors.pointer", contains("/publishedOn"))
                .body("errors.code", contains("not-in-future"));
        Requests.post("/instruments", instrument.formatted(today.plusDays(1)))
                .statusCode(201)
                .body("publishedOn", equalTo(today.plusDays(1).toString()));

        Requests.instrument("pub-2");
        Requests.post("/benchmarks", """
                {"code": "pub-2.b", "framework": "pub-2-list", "statement": "Something is done", "shape": "DELIVERABLE",
                 "nature": "COMMITMENT", "theme": "ELECTIONS"}""").statusCode(201);
        String assessment = """
                {"organisation": "suivi-editors", "attribution": "OWN", "period": {"from": "2019-01-01", "to": "2019-12-31"},
                 "score": 2, "publishedOn": "%s"}""";
        Requests.as(Role.MONITOR)
                .body(assessment.formatted(today.plusDays(2)))
                .post("/benchmarks/pub-2.b/assessments")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/publishedOn"));
        Requests.as(Role.MONITOR)
                .body(assessment.formatted(today))
                .post("/benchmarks/pub-2.b/assessments")
                .then()
                .statusCode(201);
    }
}
