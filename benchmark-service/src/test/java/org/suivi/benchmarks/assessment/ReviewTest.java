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
import static org.suivi.benchmarks.Requests.benchmark;
import static org.suivi.benchmarks.Requests.get;
import static org.suivi.benchmarks.Requests.instrument;
import static org.suivi.benchmarks.Requests.known;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.security.Role;

@QuarkusTest
class ReviewTest {

    private static int count;
    private String benchmark = "";

    @BeforeEach
    void aBenchmark() {
        if (count++ == 0) {
            instrument("review-2015");
        }
        benchmark = benchmark("review-2015", "b" + count);
    }

    @Test
    void anAssessmentCountsOnceASecondPersonApprovedIt() {
        String id = draft("2016-01-01", "2016-12-31", "2").jsonPath().getString("id");
        score().body("score", nullValue());
        step(id, "submit", Role.MONITOR, "suivi-editors").then().statusCode(200).body("state", equalTo("SUBMITTED"));
        score().body("score", nullValue());
        step(id, "approve", Role.REVIEWER, "another").then().statusCode(200).body("state", equalTo("APPROVED"));
        score().body("score", equalTo(2)).body("assessment.id", equalTo(id));
    }

    @Test
    void nobodyReviewsWhatHeWroteHimself() {
        String id = draft("2016-01-01", "2016-12-31", "2").jsonPath().getString("id");
        step(id, "submit", Role.MONITOR, "suivi-editors");
        step(id, "approve", Role.REVIEWER, "suivi-editors")
                .then()
                .statusCode(403)
                .body("type", endsWith("/problems/own-assessment"));
    }

    @Test
    void thePublicIsNotToldWhichPersonStandsInTheWay() {
        known("PERSON", "in-the-way");
        known("STATE", "GOVML");
        String id = as(Role.MONITOR)
                .body("""
                {"organisation": "suivi-editors", "attribution": "READ_BY_EDITORS", "score": 1,
                 "blockages": [{"actor": "in-the-way", "what": "refuses"}, {"actor": "GOVML", "what": "no decree"}],
                 "period": {"from": "2017-01-01", "to": "2017-12-31"}}""")
                .post("/benchmarks/" + benchmark + "/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(id, "submit", Role.MONITOR, "suivi-editors");
        step(id, "approve", Role.REVIEWER, "another");

        get("/assessments/" + id)
                .body("blockages.actor", contains(null, "GOVML"))
                .body("blockages.what", contains("refuses", "no decree"));
        get("/benchmarks/" + benchmark + "/why").body("judgement.blockages.actor", contains(null, "GOVML"));
        as(Role.READER).get("/assessments/" + id).then().body("blockages.actor", contains("in-the-way", "GOVML"));
    }

    @Test
    void onlyItsOrganisationSeesADraft() {
        String id = draft("2016-01-01", "2016-12-31", "2").jsonPath().getString("id");
        as(Role.MONITOR).get("/assessments/" + id).then().statusCode(200).body("state", equalTo("DRAFT"));
        as(Role.MONITOR, "another").get("/assessments/" + id).then().statusCode(404);
        as(Role.REVIEWER, "another").get("/assessments/" + id).then().statusCode(404);
        asPublic().get("/assessments/" + id).then().statusCode(404);
        as(Role.MONITOR).get("/benchmarks/" + benchmark + "/assessments").then().body("items", hasSize(1));
        as(Role.READER, "another")
                .get("/benchmarks/" + benchmark + "/assessments")
                .then()
                .body("items", empty());
        get("/benchmarks/" + benchmark + "/assessments").body("items", empty());
        get("/assessments/" + id + "/history").statusCode(404);
    }

    @Test
    void thePublicIsNotToldWhenADraftIsWritten() {
        String path = "/benchmarks/" + benchmark + "/status";
        String before = get(path).extract().path("asOf.knownAt");
        String id = draft("2016-01-01", "2016-12-31", "2").jsonPath().getString("id");
        step(id, "submit", Role.MONITOR, "suivi-editors");
        get(path).body("asOf.knownAt", equalTo(before));
        step(id, "approve", Role.REVIEWER, "another");
        get(path).body("asOf.knownAt", not(equalTo(before)));
    }

    @Test
    void everybodyMayAskWhatWasPublishedByADay() {
        asPublic().get("/assessments?publishedBy=2019-12-31").then().statusCode(200);
        as(Role.READER).get("/assessments?publishedBy=2019-12-31").then().statusCode(200);
    }

    @Test
    void aReviewerSeesWhatIsSubmitted() {
        String id = draft("2016-01-01", "2016-12-31", "2").jsonPath().getString("id");
        step(id, "submit", Role.MONITOR, "suivi-editors");
        as(Role.REVIEWER, "another")
                .get("/assessments?state=SUBMITTED&benchmark=" + benchmark)
                .then()
                .body("items.id", contains(id));
        as(Role.MONITOR, "another")
                .get("/assessments?state=SUBMITTED&benchmark=" + benchmark)
                .then()
                .body("items", empty());
        get("/assessments/" + id).statusCode(404);
    }

    @Test
    void aMonitorWritesForItsOwnOrganisationOnly() {
        as(Role.MONITOR, "another")
                .body(body("2016-01-01", "2016-12-31", "2"))
                .post("/benchmarks/" + benchmark + "/assessments")
                .then()
                .statusCode(403)
                .body("type", endsWith("/problems/other-organisation"));
        as(Role.EDITOR)
                .body(body("2016-01-01", "2016-12-31", "2"))
                .post("/benchmarks/" + benchmark + "/assessments")
                .then()
                .statusCode(403);
    }

    @Test
    void theSameAgainChangesNothingHoweverFarTheReview() {
        String id = draft("2016-01-01", "2016-12-31", "2").jsonPath().getString("id");
        assertThat(draft("2016-01-01", "2016-12-31", "2").statusCode()).isEqualTo(200);
        step(id, "submit", Role.MONITOR, "suivi-editors");
        step(id, "approve", Role.REVIEWER, "another");
        Response again = draft("2016-01-01", "2016-12-31", "2");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("state")).isEqualTo("APPROVED");
        assertThat(draft("2016-01-01", "2016-12-31", "3").statusCode()).isEqualTo(409);
        step(id, "approve", Role.REVIEWER, "another").then().statusCode(200).body("version", equalTo(3));
    }

    @Test
    void periodsOfOneOrganisationDoNotOverlap() {
        draft("2016-01-01", "2016-12-31", "2").then().statusCode(201);
        draft("2016-12-31", "2017-06-30", "2")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/period-overlaps"));
        draft("2017-01-01", "2017-06-30", "2").then().statusCode(201);
        as(Role.MONITOR, "another")
                .body(body("2016-06-01", "2016-07-01", "1").replace("suivi-editors", "another"))
                .post("/benchmarks/" + benchmark + "/assessments")
                .then()
                .statusCode(201);
    }

    @Test
    void whatIsReturnedIsWrittenAnewAndSubmittedAgain() {
        String id = draft("2016-01-01", "2016-12-31", "2").jsonPath().getString("id");
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
        Response draft = draft("2016-01-01", "2016-12-31", "2");
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
        String id = draft("2016-01-01", "2016-12-31", "2").jsonPath().getString("id");
        step(id, "approve", Role.REVIEWER, "another")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/review-state"));
    }

    @Test
    void aRetractionIsForgottenByNobodyWhoAsksEarlier() {
        String id = draft("2016-01-01", "2016-12-31", "3").jsonPath().getString("id");
        step(id, "submit", Role.MONITOR, "suivi-editors");
        step(id, "approve", Role.REVIEWER, "another");
        String before = score().body("score", equalTo(3)).extract().path("asOf.knownAt");
        as(Role.REVIEWER, "another")
                .body("{\"reason\": \"misread\"}")
                .post("/assessments/" + id + "/retract")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETRACTED"));
        score().body("score", nullValue());
        get("/assessments/" + id).statusCode(410);
        asPublic()
                .queryParam("validAt", "2017-01-01")
                .queryParam("knownAt", before)
                .get("/benchmarks/" + benchmark + "/status")
                .then()
                .body("score", equalTo(3));
        assertThat(draft("2016-01-01", "2016-12-31", "1").statusCode()).isEqualTo(201);
    }

    @Test
    void whatIsWrongIsSaidWithItsPointer() {
        draft("2016-01-01", "2015-12-31", "2").then().statusCode(422).body("errors.pointer", hasItem("/period/to"));
        draft("2016-01-01", "2016-12-31", "4").then().statusCode(422).body("errors.pointer", hasItem("/score"));
        as(Role.MONITOR)
                .body(body("2016-01-01", "2016-12-31", "2").replace("\"trend\"", "\"mood\""))
                .post("/benchmarks/" + benchmark + "/assessments")
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
        String ours = draft("2016-01-01", "2016-12-31", "3").jsonPath().getString("id");
        step(ours, "submit", Role.MONITOR, "suivi-editors");
        step(ours, "approve", Role.REVIEWER, "another");
        String theirs = as(Role.MONITOR, "another")
                .body(body("2016-01-01", "2016-12-31", "\"NOT_ASSESSABLE\"").replace("suivi-editors", "another"))
                .post("/benchmarks/" + benchmark + "/assessments")
                .jsonPath()
                .getString("id");
        step(theirs, "submit", Role.MONITOR, "another");
        step(theirs, "approve", Role.REVIEWER, "suivi-editors").then().body("score", equalTo("NOT_ASSESSABLE"));
        score().body("score", equalTo(3)).body("otherAssessments", equalTo(1));
        get("/benchmarks/" + benchmark + "/assessments")
                .body("items", hasSize(2))
                .body("items.id", not(empty()));
    }

    @Test
    void evidenceSaysWhatItIsAndForWhatItSpeaks() {
        for (String field : List.of("kind", "stance")) {
            as(Role.MONITOR)
                    .body(body("2016-01-01", "2016-12-31", "3")
                            .replace(field, "note")
                            .replace("\"note\": \"DOCUMENT\", ", "")
                            .replace(", \"note\": \"SUPPORTS\"", ""))
                    .post("/benchmarks/" + benchmark + "/assessments")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/evidence/0/" + field));
        }
    }

    private Response draft(String from, String to, String score) {
        return as(Role.MONITOR).body(body(from, to, score)).post("/benchmarks/" + benchmark + "/assessments");
    }

    private static Response step(String id, String step, String role, String organisation) {
        return as(role, organisation).post("/assessments/" + id + "/" + step);
    }

    private io.restassured.response.ValidatableResponse score() {
        return get("/benchmarks/" + benchmark + "/status?validAt=2017-01-01").statusCode(200);
    }

    private static String body(String from, String to, String score) {
        return """
                {"organisation": "suivi-editors", "attribution": "OWN", "period": {"from": "%s", "to": "%s"},
                 "score": %s, "viability": "AT_RISK", "trend": "STALLED", "confidence": "M", "narrative": "So it is.",
                 "evidence": [{"kind": "DOCUMENT", "ref": "S/2016/498", "stance": "SUPPORTS"}]}
                """.formatted(from, to, score);
    }
}
