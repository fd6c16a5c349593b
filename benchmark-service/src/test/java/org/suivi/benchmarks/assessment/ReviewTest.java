package org.suivi.benchmarks.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.suivi.benchmarks.Requests.as;
import static org.suivi.benchmarks.Requests.asPublic;
import static org.suivi.benchmarks.Requests.get;
import static org.suivi.benchmarks.assessment.Assessed.body;
import static org.suivi.benchmarks.assessment.Assessed.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.security.Role;

@QuarkusTest
class ReviewTest {

    private Assessed assessed;

    @BeforeEach
    void aBenchmark() {
        assessed = Assessed.another();
    }

    @Test
    void anAssessmentCountsOnceASecondPersonApprovedIt() {
        String id = assessed.draft("2016-01-01", "2016-12-31", "2").jsonPath().getString("id");
        assessed.score().body("score", nullValue());
        step(id, "submit", Role.MONITOR, "suivi-editors").then().statusCode(200).body("state", equalTo("SUBMITTED"));
        assessed.score().body("score", nullValue());
        step(id, "approve", Role.REVIEWER, "another").then().statusCode(200).body("state", equalTo("APPROVED"));
        assessed.score().body("score", equalTo(2)).body("assessment.id", equalTo(id));
    }

    @Test
    void nobodyReviewsWhatHeWroteHimself() {
        String id = assessed.draft("2016-01-01", "2016-12-31", "2").jsonPath().getString("id");
        step(id, "submit", Role.MONITOR, "suivi-editors");
        step(id, "approve", Role.REVIEWER, "suivi-editors")
                .then()
                .statusCode(403)
                .body("type", endsWith("/problems/own-assessment"));
    }

    @Test
    void aMonitorWritesForItsOwnOrganisationOnly() {
        as(Role.MONITOR, "another")
                .body(body("2016-01-01", "2016-12-31", "2"))
                .post(assessed.assessments())
                .then()
                .statusCode(403)
                .body("type", endsWith("/problems/other-organisation"));
        as(Role.EDITOR)
                .body(body("2016-01-01", "2016-12-31", "2"))
                .post(assessed.assessments())
                .then()
                .statusCode(403);
    }

    @Test
    void theSameAgainChangesNothingHoweverFarTheReview() {
        String id = assessed.draft("2016-01-01", "2016-12-31", "2").jsonPath().getString("id");
        assertThat(assessed.draft("2016-01-01", "2016-12-31", "2").statusCode()).isEqualTo(200);
        step(id, "submit", Role.MONITOR, "suivi-editors");
        step(id, "approve", Role.REVIEWER, "another");
        Response again = assessed.draft("2016-01-01", "2016-12-31", "2");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("state")).isEqualTo("APPROVED");
        assertThat(assessed.draft("2016-01-01", "2016-12-31", "3").statusCode()).isEqualTo(409);
        step(id, "approve", Role.REVIEWER, "another").then().statusCode(200).body("version", equalTo(3));
    }

    @Test
    void periodsOfOneOrganisationDoNotOverlap() {
        assessed.draft("2016-01-01", "2016-12-31", "2").then().statusCode(201);
        assessed.draft("2016-12-31", "2017-06-30", "2")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/period-overlaps"));
        assessed.draft("2017-01-01", "2017-06-30", "2").then().statusCode(201);
        as(Role.MONITOR, "another")
                .body(body("2016-06-01", "2016-07-01", "1").replace("suivi-editors", "another"))
                .post(assessed.assessments())
                .then()
                .statusCode(201);
    }

    @Test
    void whatIsReturnedIsWrittenAnewAndSubmittedAgain() {
        String id = assessed.draft("2016-01-01", "2016-12-31", "2").jsonPath().getString("id");
        step(id, "submit", Role.MONITOR, "suivi-editors");
        as(Role.REVIEWER, "another")
                .body("{\"reason\": \"no evidence\"}")
                .post("/assessments/" + id + "/return")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        String tag = as(Role.MONITOR).get("/assessments/" + id).header("ETag");
        as(Role.MONITOR)
                .header("If-Match", tag)
                .body(body("2016-01-01", "2016-12-31", "1"))
                .put("/assessments/" + id)
                .then()
                .statusCode(200)
                .body("score", equalTo(1))
                .body("state", equalTo("DRAFT"));
        step(id, "submit", Role.MONITOR, "suivi-editors").then().statusCode(200);
        step(id, "approve", Role.REVIEWER, "another").then().statusCode(200);
        as(Role.MONITOR)
                .get("/assessments/" + id + "/history")
                .then()
                .body("items", hasSize(6))
                .body("items.reason", hasItem("no evidence"))
                .body("items[0].content.subject", nullValue());
    }

    @Test
    void aStepForAnotherVersionIsRefused() {
        Response draft = assessed.draft("2016-01-01", "2016-12-31", "2");
        String id = draft.jsonPath().getString("id");
        String seen = draft.header("ETag");
        step(id, "submit", Role.MONITOR, "suivi-editors");
        as(Role.REVIEWER, "another")
                .header("If-Match", seen)
                .post("/assessments/" + id + "/approve")
                .then()
                .statusCode(412);
    }

    @Test
    void whatIsNotSubmittedIsNotApproved() {
        String id = assessed.draft("2016-01-01", "2016-12-31", "2").jsonPath().getString("id");
        step(id, "approve", Role.REVIEWER, "another")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/review-state"));
    }

    @Test
    void aRetractionIsForgottenByNobodyWhoAsksEarlier() {
        String id = assessed.draft("2016-01-01", "2016-12-31", "3").jsonPath().getString("id");
        step(id, "submit", Role.MONITOR, "suivi-editors");
        step(id, "approve", Role.REVIEWER, "another");
        String before = assessed.score().body("score", equalTo(3)).extract().path("asOf.knownAt");
        as(Role.REVIEWER, "another")
                .body("{\"reason\": \"misread\"}")
                .post("/assessments/" + id + "/retract")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETRACTED"));
        assessed.score().body("score", nullValue());
        get("/assessments/" + id).statusCode(410);
        asPublic()
                .queryParam("validAt", "2017-01-01")
                .queryParam("knownAt", before)
                .get("/benchmarks/" + assessed.benchmark() + "/status")
                .then()
                .body("score", equalTo(3));
        assertThat(assessed.draft("2016-01-01", "2016-12-31", "1").statusCode()).isEqualTo(201);
    }

    @Test
    void whatIsWrongIsSaidWithItsPointer() {
        assessed.draft("2016-01-01", "2015-12-31", "2")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/period/to"));
        assessed.draft("2016-01-01", "2016-12-31", "4")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/score"));
        as(Role.MONITOR)
                .body(body("2016-01-01", "2016-12-31", "2").replace("\"trend\"", "\"mood\""))
                .post(assessed.assessments())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/mood"));
        as(Role.MONITOR)
                .body(body("2016-01-01", "2016-12-31", "2"))
                .post("/benchmarks/nothing/assessments")
                .then()
                .statusCode(404);
    }

    @Test
    void severalOrganisationsMayDisagree() {
        String ours = assessed.draft("2016-01-01", "2016-12-31", "3").jsonPath().getString("id");
        step(ours, "submit", Role.MONITOR, "suivi-editors");
        step(ours, "approve", Role.REVIEWER, "another");
        String theirs = as(Role.MONITOR, "another")
                .body(body("2016-01-01", "2016-12-31", "\"NOT_ASSESSABLE\"").replace("suivi-editors", "another"))
                .post(assessed.assessments())
                .jsonPath()
                .getString("id");
        step(theirs, "submit", Role.MONITOR, "another");
        step(theirs, "approve", Role.REVIEWER, "suivi-editors").then().body("score", equalTo("NOT_ASSESSABLE"));
        assessed.score().body("score", equalTo(3)).body("otherAssessments", equalTo(1));
        get(assessed.assessments()).body("items", hasSize(2)).body("items.id", not(empty()));
    }

    @Test
    void evidenceSaysWhatItIsAndForWhatItSpeaks() {
        for (String field : List.of("kind", "stance")) {
            as(Role.MONITOR)
                    .body(body("2016-01-01", "2016-12-31", "3")
                            .replace(field, "note")
                            .replace("\"note\": \"DOCUMENT\", ", "")
                            .replace(", \"note\": \"SUPPORTS\"", ""))
                    .post(assessed.assessments())
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/evidence/0/" + field));
        }
    }
}
