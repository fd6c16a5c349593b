package org.suivi.benchmarks.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.suivi.benchmarks.Requests.as;
import static org.suivi.benchmarks.Requests.get;
import static org.suivi.benchmarks.Requests.known;
import static org.suivi.benchmarks.Requests.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.benchmarks.Topic;
import org.suivi.contracts.Topics;
import org.suivi.security.Role;

/** How the mandate of MINUSMA was established, renewed and ended. */
@QuarkusTest
class InstrumentRelationTest {

    private static int count;
    private String established = "";
    private String renewed = "";

    @BeforeEach
    void twoResolutions() {
        count++;
        known("MISSION", "MINUSMA");
        established = resolution("unscr-2100-" + count);
        renewed = resolution("unscr-2164-" + count);
    }

    @Test
    void aRelationIsReadFromBothEnds() {
        relate(renewed, "RENEWS", "to", established)
                .statusCode(201)
                .header("Location", containsString("/instruments/" + renewed + "/relations/"))
                .body("direction", equalTo("OUTGOING"))
                .body("actor", nullValue());
        relate(established, "ESTABLISHES", "actor", "MINUSMA").statusCode(201);
        known("PERSON", "an-envoy");
        relate(established, "ESTABLISHES", "actor", "an-envoy").statusCode(201);
        get("/instruments/" + established + "/relations")
                .body("items.type", contains("ESTABLISHES", "RENEWS"))
                .body("items.direction", contains("OUTGOING", "INCOMING"))
                .body("items[0].actor", equalTo("MINUSMA"))
                .body("items[1].instrument", equalTo(renewed));
        get("/instruments/" + renewed + "/relations")
                .body("items.direction", contains("OUTGOING"))
                .body("items.to", contains(established));
    }

    @Test
    void theSameAgainChangesNothingAndIsToldOnce() {
        relate(renewed, "RENEWS", "to", established).statusCode(201);
        relate(renewed, "RENEWS", "to", established).statusCode(200).body("version", equalTo(1));
        List<String> told = Topic.read(Topics.BENCHMARKS, "instrument-relation.changed.v1", renewed, 1);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).contains("\"to\":\"" + established + "\"").contains("\"type\":\"RENEWS\"");
    }

    @Test
    void onlyAnInstrumentIsRenewed() {
        relate(renewed, "RENEWS", "actor", "MINUSMA").statusCode(422).body("errors.pointer", contains("/actor"));
        relate(renewed, "RENEWS", "to", renewed).statusCode(422).body("errors.pointer", contains("/to"));
        relate(renewed, "RENEWS", "to", "unscr-none").statusCode(422).body("errors.pointer", contains("/to"));
        post("/instruments/" + renewed + "/relations", "{\"type\": \"ESTABLISHES\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/to"));
        get("/instruments/" + renewed + "/relations").body("items", empty());
    }

    @Test
    void aRelationIsCorrectedAndTakenBack() {
        ValidatableResponse made = relate(renewed, "AMENDS", "to", established).statusCode(201);
        String path = "/instruments/" + renewed + "/relations/" + made.extract().path("id");
        String corrected = as(Role.EDITOR)
                .header("If-Match", made.extract().header("ETag"))
                .body(body("RENEWS", "to", established))
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .extract()
                .header("ETag");
        String known = get(path).extract().path("recordedAt");
        as(Role.EDITOR)
                .header("If-Match", corrected)
                .delete(path + "?reason=it is another resolution")
                .then()
                .statusCode(204);
        get(path).statusCode(410);
        get(path + "?knownAt=" + known).statusCode(200).body("type", equalTo("RENEWS"));
        get(path + "/history").body("items", hasSize(3));
        get("/instruments/" + established + "/relations").body("items", empty());
    }

    @Test
    void whatWasNotPublicByADayIsLeftOut() {
        relate(renewed, "RENEWS", "to", established).statusCode(201);
        get("/instruments/" + established + "/relations?publishedBy=2014-06-24").body("items", empty());
        get("/instruments/" + established + "/relations?publishedBy=2014-06-25").body("items", hasSize(1));
    }

    private static String resolution(String code) {
        post("/instruments", """
                {"code": "%s", "kind": "RESOLUTION", "title": "A resolution of the Security Council"}""".formatted(code)).statusCode(201);
        return code;
    }

    private static ValidatableResponse relate(String instrument, String type, String field, String other) {
        return post("/instruments/" + instrument + "/relations", body(type, field, other));
    }

    private static String body(String type, String field, String other) {
        return """
                {"type": "%s", "%s": "%s", "date": "%s", "citation": "S/RES/2164", "publishedOn": "2014-06-25"}""".formatted(type, field, other, type.equals("ESTABLISHES") ? "2013-04-25" : "2014-06-25");
    }
}
