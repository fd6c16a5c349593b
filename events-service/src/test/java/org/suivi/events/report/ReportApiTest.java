package org.suivi.events.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.suivi.events.Partner.API;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.events.Partner;
import org.suivi.history.Databases;

@QuarkusTest
class ReportApiTest {

    @Inject
    Databases databases;

    private Partner joc;

    private Partner other;

    @BeforeEach
    void register() {
        joc = Partner.register("report.joc");
        other = Partner.register("report.other");
    }

    @Test
    void aReportMakesAnIncidentThatAnswersAtItsAddress() {
        String location = joc.post(joc.clash(
                        "new", "2015-04-27", "'sensitivity': 'PUBLIC', 'participants': [{'name': 'Somebody'}]"))
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("version", equalTo(1))
                .body("verification", equalTo("REPORTED"))
                .body("codes.acled", equalTo("Armed clash"))
                .body("codes.ucdp", equalTo(2))
                .body("participants[0].resolution", equalTo("NO_MATCH"))
                .body("given.rule", equalTo("PREFERRED_SOURCE"))
                .extract()
                .header("Location");

        String path = location.substring(location.indexOf(API));
        String tag = joc.request()
                .get(path)
                .then()
                .statusCode(200)
                .body("place.name", equalTo("Ménaka"))
                .extract()
                .header("ETag");
        joc.request().header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    void theSameReportAgainChangesNothing() {
        String id = joc.report(joc.clash("same", "2015-04-27", "'title': 'Clash'"));

        joc.post(joc.clash("same", "2015-04-27", "'title' : 'Clash'"))
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("version", equalTo(1));
    }

    @Test
    void aReportWithoutAKeyIsTakenOnceThoughItsAnswerWasLostWithTheService() {
        String report = joc.clash("", "2015-04-27", "").replace("\"sourceKey\": \"\",", "");
        String id = withIdempotencyKey(report).statusCode(201).extract().path("id");
        // who dies between the commit and the answer leaves a key that is free again after a minute
        databases.exact().useHandle(handle -> handle.execute("DELETE FROM idempotency WHERE key = 'lost-answer'"));

        withIdempotencyKey(report).statusCode(200).body("id", equalTo(id));
    }

    private ValidatableResponse withIdempotencyKey(String report) {
        return joc.request()
                .header("Idempotency-Key", "lost-answer")
                .body(report)
                .post(API + "/incidents")
                .then();
    }

    @Test
    void aReportTellsWhatBecameOfIt() {
        String id = joc.report(joc.clash("became/of it", "2015-04-27", ""));

        joc.request()
                .get(API + "/sources/report.joc/reports/became/of it")
                .then()
                .statusCode(200)
                .body("incident", equalTo(id))
                .body("version", equalTo(1))
                .body("raw.type", equalTo("ARMED_CLASH"));
        joc.request()
                .get(API + "/incidents/" + id + "/reports")
                .then()
                .statusCode(200)
                .body("items[0].sourceKey", equalTo("became/of it"));
        other.request()
                .get(API + "/sources/report.joc/reports/became/of it")
                .then()
                .statusCode(404);
    }

    @Test
    void nobodyWritesForTheSourceOfAnother() {
        other.post(joc.clash("foreign", "2015-04-27", ""))
                .then()
                .statusCode(403)
                .body("errors[0].pointer", equalTo("/source"));
        Partner.reader()
                .contentType("application/json")
                .body(joc.clash("foreign", "2015-04-27", ""))
                .post(API + "/incidents")
                .then()
                .statusCode(403);
    }

    @Test
    void aSourceThatNobodyRegisteredIsToldByItsPlaceToWhoMayWriteForIt() {
        Partner.admin()
                .contentType("application/json")
                .body(joc.clash("x", "2015-04-27", "").replace("report.joc", "nobody"))
                .post(API + "/incidents")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/source"))
                .body("errors[0].code", equalTo("unknown-source"));
    }

    @Test
    void nobodyLearnsByPostingWhichSourcesThereAre() {
        String report = joc.clash("x", "2015-04-27", "").replace("report.joc", "report.hidden");
        String posted = refused(joc.post(report));
        String put = refused(joc.request().body(report).put(API + "/sources/report.hidden/reports/x"));

        Partner.register("report.hidden");

        assertThat(refused(joc.post(report))).isEqualTo(posted);
        assertThat(refused(joc.request().body(report).put(API + "/sources/report.hidden/reports/x")))
                .isEqualTo(put);
    }

    private static String refused(Response answer) {
        return answer.then().statusCode(403).extract().asString();
    }

    @Test
    void badInputIsToldFieldByField() {
        joc.post("{\"source\": ").then().statusCode(400).body("type", equalTo("/problems/malformed-json"));
        joc.post(joc.clash("bad", "2015-04-27", "'wether': 'fair'"))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-field"))
                .body("errors[0].pointer", equalTo("/wether"));
        joc.post(joc.clash("bad", "2999-04-27", ""))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-input"))
                .body("errors[0].pointer", equalTo("/date/from"));
        joc.post(joc.clash("bad", "2015-04-27", "'title': '\\u0000'")).then().statusCode(422);
        joc.post(joc.clash("bad", "2015-04-27", "'title': '\\ud800'")).then().statusCode(422);
    }

    @Test
    void aMonitorsWordIsForTheVersionThatHeSaw() {
        String id = joc.report(joc.clash("verify", "2015-04-27", ""));
        String path = API + "/incidents/" + id;
        String tag = Partner.monitor().get(path).then().extract().header("ETag");
        String verify = "{\"verification\": \"VERIFIED\", \"note\": \"seen by a patrol\"}";

        Partner.monitor().body(verify).post(path + "/verify").then().statusCode(428);
        Partner.monitor()
                .header("If-Match", tag)
                .body(verify)
                .post(path + "/verify")
                .then()
                .statusCode(200)
                .body("verification", equalTo("VERIFIED"))
                .body("version", equalTo(2));
        Partner.monitor()
                .header("If-Match", tag)
                .body(verify)
                .post(path + "/verify")
                .then()
                .statusCode(412);
        joc.put("verify", joc.clash("verify", "2015-04-28", ""))
                .statusCode(200)
                .body("verification", equalTo("VERIFIED"));
        Partner.reader()
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body("items.version", equalTo(List.of(1, 2, 3)))
                .body("items[1].reason", equalTo("seen by a patrol"))
                .body("items[2].changed", hasItem("date"));
    }

    @Test
    void whatBecameOfAReportChangesWithAMonitorsWord() {
        Partner partner = Partner.register("becomes.joc");
        String id = partner.report(partner.clash("becomes", "2015-04-27", "'sensitivity': 'PUBLIC'"));
        String path = API + "/sources/becomes.joc/reports/becomes";
        String tag = partner.request()
                .get(path)
                .then()
                .body("incidentVersion", equalTo(1))
                .extract()
                .header("ETag");

        Partner.monitor()
                .header(
                        "If-Match",
                        Partner.monitor().get(API + "/incidents/" + id).header("ETag"))
                .body("{\"verification\": \"VERIFIED\"}")
                .post(API + "/incidents/" + id + "/verify")
                .then()
                .statusCode(200);

        partner.request()
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .body("incidentVersion", equalTo(2));
    }

    @Test
    void aReportWithoutAKeyIsANewOneEachTime() {
        String report = joc.clash("none", "2015-04-27", "").replace("\"sourceKey\": \"none\", ", "");

        assertThat(joc.report(report)).isNotEqualTo(joc.report(report));
        joc.post(report).then().header("Location", startsWith(""));
    }
}
