package org.suivi.benchmarks.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.suivi.benchmarks.Requests.as;
import static org.suivi.benchmarks.Requests.asPublic;
import static org.suivi.benchmarks.Requests.benchmark;
import static org.suivi.benchmarks.Requests.correct;
import static org.suivi.benchmarks.Requests.get;
import static org.suivi.benchmarks.Requests.instrument;
import static org.suivi.benchmarks.Requests.known;
import static org.suivi.benchmarks.Requests.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.benchmarks.Topic;
import org.suivi.contracts.Topics;
import org.suivi.security.Role;

@QuarkusTest
class InstrumentTest {

    private static final String PRELIMINARY = """
            {"code": "%s", "kind": "AGREEMENT", "title": "Preliminary agreement of Ouagadougou",
             "externalIds": [{"scheme": "ucdp-peace-agreement", "value": "1609"}], "inForceFrom": "2013-06-18",
             "publishedOn": "2013-06"}""";

    @Test
    void anInstrumentIsRecordedOnceAndToldToTheOthers() {
        String body = PRELIMINARY.formatted("told-2013");
        post("/instruments", body).statusCode(201).header("Location", endsWith("/api/v1/instruments/told-2013"));
        post("/instruments", body).statusCode(200).body("version", equalTo(1));
        post("/instruments", body.replace("Ouagadougou", "Alger")).statusCode(409);
        List<String> told = Topic.read(Topics.BENCHMARKS, "instrument.changed.v1", "told-2013", 1);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).contains("\"inForceFrom\":\"2013-06-18\"");
    }

    @Test
    void aCorrectionIsAFurtherVersionOfWhatTheWriterSaw() {
        String body = PRELIMINARY.formatted("corrected-2013");
        String seen = post("/instruments", body).extract().header("ETag");
        String corrected = body.replace("Ouagadougou", "Ouaga");
        as(Role.EDITOR)
                .body(corrected)
                .put("/instruments/corrected-2013")
                .then()
                .statusCode(428);
        as(Role.EDITOR)
                .header("If-Match", seen)
                .body(corrected)
                .put("/instruments/corrected-2013")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        as(Role.EDITOR)
                .header("If-Match", seen)
                .body(body)
                .put("/instruments/corrected-2013")
                .then()
                .statusCode(412);
        get("/instruments/corrected-2013/history")
                .body("items", hasSize(2))
                .body("items[1].changed", contains("title"));
    }

    @Test
    void whoHasTheAnswerIsNotSentItAgain() {
        post("/instruments", PRELIMINARY.formatted("cached-2013"));
        String tag = get("/instruments/cached-2013").statusCode(200).extract().header("ETag");
        asPublic()
                .header("If-None-Match", tag)
                .get("/instruments/cached-2013")
                .then()
                .statusCode(304);
    }

    @Test
    void onlyEditorsWriteReferenceData() {
        as(Role.MONITOR)
                .body(PRELIMINARY.formatted("refused"))
                .post("/instruments")
                .then()
                .statusCode(403);
        io.restassured.RestAssured.given().get("/api/v1/instruments").then().statusCode(401);
    }

    @Test
    void whatIsWrongIsSaidWithItsPointer() {
        post("/instruments", "{\"code\": \"a b\", \"kind\": \"AGREEMENT\", \"title\": \"\"}")
                .statusCode(422)
                .body("errors.pointer", hasItems("/code", "/title"));
        post("/instruments", "{\"code\": \"x\", \"kind\": \"AGREEMENT\", \"title\": \"x\", \"shade\": 1}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/shade"));
        post("/frameworks", """
                {"code": "orphan", "instrument": "nothing", "organisation": "o", "name": "n", "unit": "TASK",
                 "period": "YEAR"}""").statusCode(422).body("errors.pointer", hasItem("/instrument"));
        get("/instruments/nothing").statusCode(404);
        get("/instruments/nothing/parties").statusCode(404);
    }

    @Test
    void theDefaultLineIsChosenFreelyOnceAndThenForAVersion() {
        post("/instruments", PRELIMINARY.formatted("line-2013"));
        for (String list : List.of("a", "b")) {
            post("/frameworks", """
                    {"code": "line-%s", "instrument": "line-2013", "organisation": "o", "name": "n",
                     "unit": "COMMITMENT", "period": "YEAR"}""".formatted(list)).statusCode(201);
        }
        get("/instruments/line-2013/implementation").statusCode(400).body("errors.parameter", hasItem("framework"));
        line("line-2013", "line-a").then().statusCode(200).body("defaultLine.framework", equalTo("line-a"));
        line("line-2013", "line-a").then().statusCode(200).body("version", equalTo(2));
        line("line-2013", "line-b").then().statusCode(428);
        post("/instruments", PRELIMINARY.formatted("line-2013")).statusCode(200).body("version", equalTo(2));
        get("/instruments/line-2013/implementation").statusCode(200).body("value", nullValue());
        line("line-2013", "nothing").then().statusCode(422);
    }

    @Test
    void aClaimIsCorrectedAndTakenBackUnderItsOwnAddress() {
        known("ARMED_GROUP", "MNLA");
        post("/instruments", PRELIMINARY.formatted("acts-2013"));
        String act = "{\"actor\": \"MNLA\", \"act\": \"SIGNED\", \"date\": \"2013-06-18\"}";
        var created =
                post("/instruments/acts-2013/signatures", act).statusCode(201).extract();
        post("/instruments/acts-2013/signatures", act).statusCode(200);
        post("/instruments/acts-2013/signatures", act.replace("}", ", \"note\": \"other\"}"))
                .statusCode(409)
                .body("detail", containsString("/instruments/acts-2013/signatures/"));
        String address = "/instruments/acts-2013/signatures/" + created.path("id");
        String before = get("/instruments/acts-2013/parties").extract().path("asOf.knownAt");
        as(Role.EDITOR)
                .header("If-Match", created.header("ETag"))
                .delete(address)
                .then()
                .statusCode(400);
        as(Role.EDITOR)
                .header("If-Match", created.header("ETag"))
                .queryParam("reason", "it was the HCUA")
                .delete(address)
                .then()
                .statusCode(204);
        get(address).statusCode(410);
        get("/instruments/acts-2013/parties").body("items", hasSize(0));
        asPublic()
                .queryParam("knownAt", before)
                .get("/instruments/acts-2013/parties")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void nothingMovesToWhereItsAssessmentsDoNotFollow() {
        instrument("moved-2013");
        instrument("elsewhere-2013");
        String framework = """
                {"instrument": "moved-2013", "organisation": "suivi-editors", "name": "A list", "unit": "COMMITMENT",
                 "scale": "0-3", "period": "YEAR"}""";
        String seen = seen("/frameworks/moved-2013-list");
        correct("/frameworks/moved-2013-list", seen, framework.replace("moved-2013", "elsewhere-2013"))
                .statusCode(422)
                .body("errors.pointer", contains("/instrument"))
                .body("errors.code", contains("immutable"));
        correct("/frameworks/moved-2013-list", seen, framework.replace("A list", "The list"))
                .statusCode(200);
        String benchmark = benchmark("moved-2013", "b");
        String body = """
                {"framework": "elsewhere-2013-list", "statement": "Something is done", "theme": "DDR",
                 "shape": "DELIVERABLE", "nature": "COMMITMENT"}""";
        correct("/benchmarks/" + benchmark, seen("/benchmarks/" + benchmark), body)
                .statusCode(422)
                .body("errors.pointer", contains("/framework"))
                .body("errors.code", contains("immutable"));
    }

    @Test
    void aFigureDependsOnNoResponsibilityOfAnotherFramework() {
        instrument("hashed-2013");
        benchmark("hashed-2013", "b");
        known("STATE", "GOVML");
        post("/frameworks", """
                {"code": "hashed-other", "instrument": "hashed-2013", "organisation": "o", "name": "n",
                 "unit": "COMMITMENT", "period": "YEAR"}""").statusCode(201);
        post("/benchmarks", """
                {"code": "hashed-other.b", "framework": "hashed-other", "statement": "Something is done",
                 "theme": "DDR", "shape": "DELIVERABLE", "nature": "COMMITMENT"}""").statusCode(201);
        String figures = "/instruments/hashed-2013/implementation?by=responsible&validAt=2014-12-31";
        String undated = figures + "&publishedBy=2014-12-31";
        String before = get(figures).extract().path("inputsHash");
        String obliged = "{\"actor\": \"GOVML\", \"role\": \"OBLIGOR\"}";
        post("/benchmarks/hashed-other.b/responsibilities", obliged).statusCode(201);
        get(figures).body("inputsHash", equalTo(before));
        get(undated).body("asOf.leftOutUndated", equalTo(0));
        post("/benchmarks/hashed-2013.b/responsibilities", obliged).statusCode(201);
        get(figures).body("inputsHash", not(equalTo(before))).body("by.key", contains("GOVML"));
        get(undated).body("asOf.leftOutUndated", equalTo(1)).body("by.key", not(hasItem("GOVML")));
        get("/benchmarks?responsible=GOVML&instrument=hashed-2013&validAt=2014-12-31&publishedBy=2014-12-31")
                .body("items", hasSize(0))
                .body("asOf.leftOutUndated", greaterThan(0));
    }

    @Test
    void everyClaimHasItsHistory() {
        known("ARMED_GROUP", "MNLA");
        post("/instruments", PRELIMINARY.formatted("told-again-2013"));
        String act = "{\"actor\": \"MNLA\", \"act\": \"SIGNED\", \"date\": \"2013-06-18\"}";
        var created = post("/instruments/told-again-2013/signatures", act).extract();
        String address = "/instruments/told-again-2013/signatures/" + created.path("id");
        correct(address, created.header("ETag"), act.replace("}", ", \"note\": \"at Ouagadougou\"}"))
                .statusCode(200);
        get(address + "/history")
                .body("items[1].changed", contains("note"))
                .body("items[0].recordedBy", equalTo("suivi-editors"));
    }

    private static String seen(String address) {
        return as(Role.EDITOR).get(address).header("ETag");
    }

    private static io.restassured.response.Response line(String instrument, String framework) {
        return as(Role.EDITOR)
                .body("{\"framework\": \"" + framework + "\", \"organisation\": \"o\"}")
                .put("/instruments/" + instrument + "/default-line");
    }
}
