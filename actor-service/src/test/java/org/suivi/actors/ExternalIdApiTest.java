package org.suivi.actors;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** What others' lists call an actor: UCDP's 1158 is both the MNLA and the CMA. */
@QuarkusTest
class ExternalIdApiTest {

    private static final String OF_UCDP = """
            {"scheme": "ucdp", "value": "1158", "note": "joins MNLA and CMA", "citation": "UCDP-ACT", "publishedOn": "2022-06"}""";

    private final ActorsOf mali = new ActorsOf("x.");

    @Test
    void oneOutsideIdMayBeOfTwoActorsAndSaysSo() {
        mali.actor("MNLA", "ARMED_GROUP");
        mali.actor("CMA", "COALITION");
        String id = create("MNLA", OF_UCDP, 201);
        create("MNLA", OF_UCDP, 200);
        create("MNLA", OF_UCDP.replace("joins", "is both"), 409);
        create("CMA", OF_UCDP, 201);

        ActorsOf.get("/actors/x.MNLA")
                .then()
                .body("externalIds[0].scheme", equalTo("ucdp"))
                .body("externalIds[0].note", equalTo("joins MNLA and CMA"));
        ActorsOf.get("/actors/x.MNLA?publishedBy=2022-05-31").then().body("externalIds", nullValue());
        ActorsOf.get("/actors/x.MNLA/external-ids/" + id).then().body("value", equalTo("1158"));
        ActorsOf.get("/actors/x.CMA/external-ids/" + id).then().statusCode(404);
        ActorsOf.get("/actors/x.CMA/external-ids").then().body("items.actor", equalTo(List.of("x.CMA")));
    }

    @Test
    void anIdHoldsInItsTimeAndIsCorrectedAndTakenBack() {
        mali.actor("AQIM", "ARMED_GROUP");
        String id = create("AQIM", "{\"scheme\": \"acled\", \"value\": \"GSPC\", \"validTo\": \"2007-01\"}", 201);
        String path = "/actors/x.AQIM/external-ids/" + id;

        ActorsOf.get("/actors/x.AQIM/external-ids?validAt=2007-01-15")
                .then()
                .body("items.certainty", equalTo(List.of("POSSIBLE")));
        ActorsOf.get("/actors/x.AQIM/external-ids?validAt=2007-02-01").then().body("items", equalTo(List.of()));
        String tag = editor().get("/api/v1" + path).header("ETag");
        editor().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("{\"scheme\": \"acled\", \"value\": \"GSPC\", \"validTo\": \"2007-01-26\"}")
                .put("/api/v1" + path)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        String corrected = editor().get("/api/v1" + path).header("ETag");
        String before = ActorsOf.get("/actors/x.AQIM/external-ids").path("asOf.knownAt");
        editor().header("If-Match", corrected)
                .delete("/api/v1" + path + "?reason=wrong")
                .then()
                .statusCode(204);
        ActorsOf.get(path).then().statusCode(410);
        ActorsOf.get(path + "?knownAt=" + before).then().statusCode(200).body("validTo", equalTo("2007-01-26"));
        ActorsOf.get(path + "/history").then().body("items.version", equalTo(List.of(1, 2, 3)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'value': '1'}                                                      | 422 | /scheme
            {'scheme': 'u c', 'value': '1'}                                     | 422 | /scheme
            {'scheme': 'ucdp'}                                                  | 422 | /value
            {'scheme': 'ucdp', 'value': ' '}                                    | 422 | /value
            {'scheme': 'ucdp', 'value': 1158}                                   | 400 | /value
            {'scheme': 'ucdp', 'value': '1', 'validFrom': '2014-13'}            | 400 | /validFrom
            {'scheme': 'ucdp', 'value': '1', 'validFrom': '2015', 'validTo': '2014'} | 422 | /validTo
            {'scheme': 'ucdp', 'value': '1', 'publishedOn': 'x'}                | 400 | /publishedOn
            {'scheme': 'ucdp', 'value': '1', 'id': 'mine'}                      | 400 | /id
            """)
    void whatIsWrongIsToldByItsPointer(String body, int status, String pointer) {
        mali.actor("WRONG", "ARMED_GROUP");
        ActorsOf.post("/actors/x.WRONG/external-ids", body.replace('\'', '"'))
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
        ActorsOf.get("/actors/x.WRONG/external-ids").then().body("items", equalTo(List.of()));
    }

    private String create(String actor, String body, int status) {
        return ActorsOf.post("/actors/" + mali.code(actor) + "/external-ids", body)
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }

    private static RequestSpecification editor() {
        return given().spec(Tokens.as(Role.EDITOR, "suivi-editors"));
    }
}
