package org.suivi.benchmarks.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.suivi.benchmarks.Requests.as;
import static org.suivi.benchmarks.Requests.asPublic;
import static org.suivi.benchmarks.Requests.get;
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
    void provisionsStandInATree() {
        post("/instruments", PRELIMINARY.formatted("tree-2013"));
        post("/instruments/tree-2013/provisions", "{\"code\": \"tree.ch1\", \"title\": \"Chapter 1\"}")
                .statusCode(201);
        String article = "{\"code\": \"tree.art1\", \"parent\": \"tree.ch1\", \"number\": \"1\", \"title\": \"Unity\"}";
        post("/instruments/tree-2013/provisions", article).statusCode(201);
        post("/instruments/tree-2013/provisions", article).statusCode(200);
        post("/instruments/tree-2013/provisions", "{\"code\": \"tree.art2\", \"parent\": \"no\", \"title\": \"x\"}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/parent"));
        get("/instruments/tree-2013/provisions").body("items.code", contains("tree.art1", "tree.ch1"));
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
    void aProvisionIsCorrectedUnderItsOwnInstrumentOnly() {
        post("/instruments", PRELIMINARY.formatted("own-2013"));
        post("/instruments", PRELIMINARY.formatted("other-2013"));
        String article = "{\"code\": \"own.art1\", \"title\": \"Unity\"}";
        String seen =
                post("/instruments/own-2013/provisions", article).extract().header("ETag");
        correct("/instruments/other-2013/provisions/own.art1", seen, article.replace("Unity", "Moved"))
                .statusCode(404);
        correct("/instruments/own-2013/provisions/own.art1", seen, article.replace("Unity", "United"))
                .statusCode(200);
        get("/instruments/own-2013/provisions/own.art1/history")
                .body("items.version", contains(1, 2))
                .body("items[1].changed", contains("title"));
        get("/instruments/other-2013/provisions/own.art1/history").statusCode(404);
    }

    @Test
    void everyClaimHasItsHistory() {
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

    private static io.restassured.response.ValidatableResponse correct(String address, String seen, String body) {
        return as(Role.EDITOR).header("If-Match", seen).body(body).put(address).then();
    }

    private static io.restassured.response.Response line(String instrument, String framework) {
        return as(Role.EDITOR)
                .body("{\"framework\": \"" + framework + "\", \"organisation\": \"o\"}")
                .put("/instruments/" + instrument + "/default-line");
    }
}
