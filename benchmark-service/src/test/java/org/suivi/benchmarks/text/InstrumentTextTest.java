package org.suivi.benchmarks.text;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.suivi.benchmarks.Requests.as;
import static org.suivi.benchmarks.Requests.get;
import static org.suivi.benchmarks.Requests.instrument;
import static org.suivi.benchmarks.Requests.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.suivi.security.Role;

@QuarkusTest
class InstrumentTextTest {

    private static final String ANNEX = """
            {"kind": "ANNEX", "label": "Annex 2", "title": "Defence and security",
             "titleFr": "Défense et sécurité", "date": "2015-06-20", "publishedOn": "2015-06-20"}""";

    @Test
    void theTextsOfAnAgreementAreListedByDate() {
        instrument("texts-2015");
        post("/instruments/texts-2015/versions", ANNEX).statusCode(201).body("titleFr", equalTo("Défense et sécurité"));
        post("/instruments/texts-2015/versions", ANNEX).statusCode(200);
        post("/instruments/texts-2015/versions", ANNEX.replace("Defence", "Defense"))
                .statusCode(409);
        post("/instruments/texts-2015/versions", """
                {"kind": "TEXT", "label": "Agreement", "title": "Agreement for peace", "date": "2015-05-15"}""").statusCode(201);
        get("/instruments/texts-2015/versions").statusCode(200).body("items.kind", contains("TEXT", "ANNEX"));
        get("/instruments/texts-none/versions").statusCode(404);
    }

    @Test
    void aTextIsCorrected() {
        instrument("texts-2016");
        ValidatableResponse made =
                post("/instruments/texts-2016/versions", ANNEX).statusCode(201);
        String path = "/instruments/texts-2016/versions/" + made.extract().path("id");
        as(Role.EDITOR)
                .header("If-Match", made.extract().header("ETag"))
                .body(ANNEX.replace("Annex 2", "Annex II"))
                .put(path)
                .then()
                .statusCode(200)
                .body("label", equalTo("Annex II"));
        get(path + "/history").body("items", hasSize(2)).body("items[1].changed", contains("label"));
    }
}
