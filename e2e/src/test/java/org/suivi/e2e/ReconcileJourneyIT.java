package org.suivi.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An analyst cleans a column of names in OpenRefine: its calls, through the door, from a page of another origin, without a key. */
@ExtendWith(RunningSuivi.class)
class ReconcileJourneyIT {

    private static final String REFINE = "http://127.0.0.1:3333";

    private final String service;

    ReconcileJourneyIT(Installation suivi) {
        this.service = suivi.address() + "/api/v1/reconcile/actors";
    }

    @Test
    void aColumnOfNamesBecomesActorsWithWhatIsKnownOfThem() {
        JsonPath manifest = get(service).extract().jsonPath();
        assertThat(manifest.getList("versions")).isEqualTo(List.of("0.2"));
        assertThat(manifest.getString("suggest.entity.service_url")).isEqualTo(service);

        form(
                        service,
                        "queries",
                        "{\"q0\": {\"query\": \"MNLA\", \"limit\": 3}, \"q1\": {\"query\": \"CMFPR-II\", \"limit\": 3}}")
                .body("q0.result[0].type[0].id", equalTo("ARMED_GROUP"));
        form(service, "queries", """
                        {"q0": {"query": "Haut Conseil pour l’unité de l’Azawad", "type": "ARMED_GROUP", "type_strict": "should",
                                "properties": [{"pid": "date", "v": "2015-05-15"}, {"pid": "country", "v": "Mali"}]},
                         "q1": {"query": "MAA"}}""")
                .body("q0.result[0].id", equalTo("HCUA"))
                .body("q0.result[0].match", equalTo(true))
                .body("q1.result.id", hasItems("MAACMA", "MAAPLAT"))
                .body("q1.result.findAll { it.match }.size()", equalTo(0));

        get(address(manifest, "suggest.entity") + "?prefix=Coord&spell=always&exact=false&prefixed=true")
                .body("result.id", hasItem("CMA"));
        get(address(manifest, "suggest.property") + "?prefix=ucdp&scoring=schema")
                .body("result.id", contains("external-id.ucdp"));
        get(address(manifest, "suggest.type") + "?prefix=coal").body("result.id", contains("COALITION"));
        get(manifest.getString("preview.url").replace("{{id}}", "CMA"))
                .header("Content-Security-Policy", containsString("frame-ancestors http: https:"))
                .body(containsString("Coordination of Azawad Movements"));
        // a page of any origin is shown it, and none reads it
        given().get(manifest.getString("view.url").replace("{{id}}", "CMA"))
                .then()
                .body("code", equalTo("CMA"));

        get(address(manifest, "extend.propose_properties") + "?type=").body("properties.id", hasItem("members"));
        form(service + "?validAt=2014-09-01", "extend", """
                        {"ids": ["CMA", "nobody"], "properties": [{"id": "members"}, {"id": "external-id.ucdp"}]}""")
                .body("rows.CMA.members.id", contains("HCUA", "MAACMA", "MNLA"))
                .body("rows.CMA.'external-id.ucdp'.str", contains("1158"))
                .body("rows.nobody.members.size()", equalTo(0));
    }

    @Test
    void asItWasKnownBeforeTheCaseWasRecordedNobodyIsFound() {
        form(service + "?knownAt=2020-01-01T00:00:00Z", "queries", "{\"q\": {\"query\": \"MNLA\"}}")
                .body("q.result.size()", equalTo(0));
    }

    private static String address(JsonPath manifest, String of) {
        return manifest.getString(of + ".service_url") + manifest.getString(of + ".service_path");
    }

    private static ValidatableResponse get(String address) {
        return given().header("Origin", REFINE)
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*");
    }

    private static ValidatableResponse form(String address, String field, String json) {
        return given().header("Origin", REFINE)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam(field, json)
                .post(address)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*");
    }
}
