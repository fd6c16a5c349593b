package org.suivi.benchmarks.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.suivi.benchmarks.Requests.as;
import static org.suivi.benchmarks.Requests.asPublic;
import static org.suivi.benchmarks.Requests.get;
import static org.suivi.benchmarks.Requests.known;
import static org.suivi.benchmarks.assessment.Assessed.step;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.security.Role;

/** Who is shown what of an assessment, and from when on. */
@QuarkusTest
class DraftAudienceTest {

    private Assessed assessed;

    @BeforeEach
    void aBenchmark() {
        assessed = Assessed.another();
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
                .post(assessed.assessments())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(id, "submit", Role.MONITOR, "suivi-editors");
        step(id, "approve", Role.REVIEWER, "another");

        get("/assessments/" + id)
                .body("blockages.actor", contains(null, "GOVML"))
                .body("blockages.what", contains("refuses", "no decree"));
        get("/benchmarks/" + assessed.benchmark() + "/why").body("judgement.blockages.actor", contains(null, "GOVML"));
        as(Role.READER).get("/assessments/" + id).then().body("blockages.actor", contains("in-the-way", "GOVML"));
    }

    @Test
    void onlyItsOrganisationSeesADraft() {
        String id = assessed.draft("2016-01-01", "2016-12-31", "2").jsonPath().getString("id");
        as(Role.MONITOR).get("/assessments/" + id).then().statusCode(200).body("state", equalTo("DRAFT"));
        as(Role.MONITOR, "another").get("/assessments/" + id).then().statusCode(404);
        as(Role.REVIEWER, "another").get("/assessments/" + id).then().statusCode(404);
        asPublic().get("/assessments/" + id).then().statusCode(404);
        as(Role.MONITOR).get(assessed.assessments()).then().body("items", hasSize(1));
        as(Role.READER, "another").get(assessed.assessments()).then().body("items", empty());
        get(assessed.assessments()).body("items", empty());
        get("/assessments/" + id + "/history").statusCode(404);
    }

    @Test
    void thePublicIsNotToldWhenADraftIsWritten() {
        String path = "/benchmarks/" + assessed.benchmark() + "/status";
        String before = get(path).extract().path("asOf.knownAt");
        String id = assessed.draft("2016-01-01", "2016-12-31", "2").jsonPath().getString("id");
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
        String id = assessed.draft("2016-01-01", "2016-12-31", "2").jsonPath().getString("id");
        step(id, "submit", Role.MONITOR, "suivi-editors");
        as(Role.REVIEWER, "another")
                .get("/assessments?state=SUBMITTED&benchmark=" + assessed.benchmark())
                .then()
                .body("items.id", contains(id));
        as(Role.MONITOR, "another")
                .get("/assessments?state=SUBMITTED&benchmark=" + assessed.benchmark())
                .then()
                .body("items", empty());
        get("/assessments/" + id).statusCode(404);
    }
}
