package org.suivi.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.suivi.e2e.Installation.Holder.PARTNER;
import static org.suivi.e2e.Installation.Holder.READER;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what, through the door and past it. */
@ExtendWith(RunningSuivi.class)
class AccessJourneyIT {

    private final Installation suivi;

    AccessJourneyIT(Installation suivi) {
        this.suivi = suivi;
    }

    @Test
    void withoutAKeyOrWithAReadersNobodyWrites() {
        Map<String, Object> report = Reports.clash("2015-03-01", "GATIA");
        given().spec(suivi.anybody()).body(report).post("/incidents").then().statusCode(401);
        given().spec(suivi.as(READER)).body(report).post("/incidents").then().statusCode(403);
        given().spec(suivi.anybody())
                .header("X-API-Key", "invented")
                .get("/actors")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aServiceReachedPastTheGatewayAnswersNobody(int service) {
        String path = Map.of(1, "/actors", 2, "/incidents", 3, "/instruments").get(service);
        given().get(suivi.addressOf(service) + "/api/v1" + path).then().statusCode(401);
    }

    @Test
    void aTokenThatAClientBringsIsNotPassedOn() {
        given().spec(suivi.anybody())
                .header("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJncm91cHMiOlsiYWRtaW4iXX0.")
                .get("/keys")
                .then()
                .statusCode(401);
    }

    @Test
    void thePublicLearnsNothingOfARestrictedIncidentBeforeTheEmbargoEnds() {
        Map<String, Object> report = Reports.with(Reports.clash("2015-03-17", "GATIA"), "sensitivity", "RESTRICTED");
        String id = given().spec(suivi.as(PARTNER))
                .body(report)
                .post("/incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given().spec(suivi.anybody()).get("/incidents/" + id).then().statusCode(404);
        String listed = given().spec(suivi.anybody())
                .get("/incidents?from=2015-03-17&to=2015-03-17")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(listed).doesNotContain(id);
        given().spec(suivi.as(READER))
                .get("/incidents/" + id)
                .then()
                .statusCode(200)
                .body("date.from", equalTo("2015-03-17"));
    }

    @Test
    void aPartnerWritesForItsOwnSourcesOnly() {
        given().spec(suivi.as(PARTNER))
                .body(Reports.with(Reports.clash("2015-03-01", "GATIA"), "source", "suivi-editors"))
                .post("/incidents")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void anUnknownFieldIsNamedByItsPointer() {
        given().spec(suivi.as(PARTNER))
                .body(Reports.with(Reports.clash("2015-03-01", "GATIA"), "colour", "red"))
                .post("/incidents")
                .then()
                .statusCode(anyOf(is(400), is(422)))
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/colour"));
    }

    @Test
    void aProblemsTypeIsAPageThatExplainsIt() {
        String type = given().spec(suivi.anybody())
                .get("/actors/NOBODY")
                .then()
                .statusCode(404)
                .extract()
                .path("type");
        given().spec(suivi.anybody())
                .basePath("")
                .get(type)
                .then()
                .statusCode(200)
                .body(not(equalTo("")));
    }

    @Test
    void aReadIsAnsweredWithThreeOhFourUntilSomethingChanged() {
        String tag = given().spec(suivi.anybody())
                .get("/actors/CMA")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        given().spec(suivi.anybody())
                .header("If-None-Match", tag)
                .get("/actors/CMA")
                .then()
                .statusCode(304);
    }
}
