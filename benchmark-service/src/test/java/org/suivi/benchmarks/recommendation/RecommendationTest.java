package org.suivi.benchmarks.recommendation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.suivi.benchmarks.Requests.as;
import static org.suivi.benchmarks.Requests.benchmark;
import static org.suivi.benchmarks.Requests.get;
import static org.suivi.benchmarks.Requests.instrument;
import static org.suivi.benchmarks.Requests.known;
import static org.suivi.benchmarks.Requests.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.security.Role;

/** What the Independent Observer asked of the parties. */
@QuarkusTest
class RecommendationTest {

    @BeforeEach
    void theGovernmentIsKnown() {
        known("STATE", "GOVML");
    }

    @Test
    void thePublicReadsNoRecommendationToAPerson() {
        instrument("asked-2017");
        String reform = benchmark("asked-2017", "reform");
        known("PERSON", "asked-person");
        post("/instruments/asked-2017/recommendations", body(reform).replace("GOVML", "asked-person"))
                .statusCode(201);
        post("/instruments/asked-2017/recommendations", body(reform)).statusCode(201);

        get("/instruments/asked-2017/recommendations").body("items.addressee", contains("GOVML"));
        as(Role.READER)
                .get("/instruments/asked-2017/recommendations")
                .then()
                .body("items.addressee", containsInAnyOrder("GOVML", "asked-person"));
    }

    @Test
    void aRecommendationIsFollowedUp() {
        instrument("asked-2015");
        String reform = benchmark("asked-2015", "reform");
        String body = body(reform);
        ValidatableResponse made =
                post("/instruments/asked-2015/recommendations", body).statusCode(201);
        post("/instruments/asked-2015/recommendations", body).statusCode(200);
        String path =
                "/instruments/asked-2015/recommendations/" + made.extract().path("id");
        as(Role.EDITOR)
                .header("If-Match", made.extract().header("ETag"))
                .body(body.replace("\"due\"", "\"followUp\": \"Roadmap of March 2018\", \"due\""))
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        get("/instruments/asked-2015/recommendations")
                .body("items.addressee", contains("GOVML"))
                .body("items[0].by", equalTo("independent-observer"))
                .body("items[0].followUp", equalTo("Roadmap of March 2018"))
                .body("items[0].benchmark", equalTo(reform))
                .body("items[0].due", equalTo("2018-12"));
        get(path + "/history").body("items[1].changed", contains("followUp"));
    }

    @Test
    void anotherTextOnTheSameDayIsAnotherRecommendation() {
        instrument("asked-2016");
        String reform = benchmark("asked-2016", "reform");
        post("/instruments/asked-2016/recommendations", body(reform)).statusCode(201);
        post("/instruments/asked-2016/recommendations", body(reform).replace("Agree", "Decide"))
                .statusCode(201);
        get("/instruments/asked-2016/recommendations").body("items", hasSize(2));
        post("/instruments/asked-2016/recommendations", body("asked-2016.none").replace("Agree", "Settle"))
                .statusCode(422)
                .body("errors.pointer", contains("/benchmark"));
    }

    private static String body(String benchmark) {
        return """
                {"by": "independent-observer", "addressee": "GOVML", "text": "Agree on a timetable", "date": "2018-05-28",
                 "due": "2018-12", "benchmark": "%s", "citation": "CC2018-05"}""".formatted(benchmark);
    }
}
