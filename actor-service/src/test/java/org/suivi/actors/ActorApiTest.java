package org.suivi.actors;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

@QuarkusTest
class ActorApiTest {

    private final ActorsOf mali = new ActorsOf("a.");

    @Test
    void anActorIsCreatedOnceAndReadByEverybody() {
        String hcua = """
                {"code": "a.HCUA", "kind": "ARMED_GROUP", "country": "ML", "founded": "2013-05"}""";
        ActorsOf.post("/actors", hcua)
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/actors/a.HCUA"))
                .header("ETag", notNullValue());
        ActorsOf.post("/actors", hcua).then().statusCode(200).body("version", equalTo(1));
        ActorsOf.post("/actors", hcua.replace("2013-05", "2013"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("detail", containsString("PUT"));

        ActorsOf.get("/actors/a.HCUA")
                .then()
                .statusCode(200)
                .body("founded", equalTo("2013-05"))
                .body("ended", nullValue());
    }

    @Test
    void aReaderWhoHasTheAnswerIsToldSo() {
        mali.actor("GATIA", "ARMED_GROUP");
        String tag = ActorsOf.get("/actors/a.GATIA").header("ETag");

        given().spec(Tokens.asPublic())
                .header("If-None-Match", tag)
                .get("/api/v1/actors/a.GATIA")
                .then()
                .statusCode(304);
    }

    @Test
    void aCorrectionNeedsTheVersionThatWasRead() {
        mali.actor("MSA", "ARMED_GROUP");
        String tag = ActorsOf.editor().get("/api/v1/actors/a.MSA").header("ETag");
        String corrected = """
                {"kind": "ARMED_GROUP", "founded": "2016-09"}""";

        put("/actors/a.MSA", corrected, null).statusCode(428);
        put("/actors/a.MSA", corrected, tag).statusCode(200).body("version", equalTo(2));
        put("/actors/a.MSA", corrected.replace("09", "10"), tag).statusCode(412);
        ActorsOf.get("/actors/a.MSA/history")
                .then()
                .statusCode(200)
                .body("items.version", equalTo(List.of(1, 2)))
                .body("items[1].changed", equalTo(List.of("founded")))
                .body("items[1].recordedBy", equalTo("suivi-editors"));
    }

    @Test
    void aRetractionIsToldAndTheEarlierAnswerStays() {
        mali.actor("FPA", "ARMED_GROUP");
        String tag = ActorsOf.editor().get("/api/v1/actors/a.FPA").header("ETag");
        String before = ActorsOf.get("/actors").path("asOf.knownAt");

        delete("/actors/a.FPA", tag).statusCode(400).body("errors[0].parameter", equalTo("reason"));
        delete("/actors/a.FPA?reason=never%20confirmed", tag).statusCode(204);
        ActorsOf.get("/actors/a.FPA").then().statusCode(410);
        ActorsOf.get("/actors/a.FPA?knownAt=" + before).then().statusCode(200);
    }

    @Test
    void aPersonIsNotShownToThePublic() {
        ActorsOf.post("/actors", """
                {"code": "a.P-1", "kind": "PERSON"}""").then().statusCode(201);

        ActorsOf.get("/actors/a.P-1").then().statusCode(404);
        given().spec(Tokens.as(Role.READER, "kroc-pam"))
                .get("/api/v1/actors/a.P-1")
                .then()
                .statusCode(200);
    }

    @Test
    void whoTurnsOutToBeAPersonWasNeverPublic() {
        mali.actor("P-2", "ARMED_GROUP");
        String before = ActorsOf.get("/actors/a.P-2").header("ETag");
        String seen = ActorsOf.get("/actors?limit=1").path("asOf.knownAt");
        String tag = ActorsOf.editor().get("/api/v1/actors/a.P-2").header("ETag");
        put("/actors/a.P-2", "{\"kind\": \"PERSON\"}", tag).statusCode(200);

        assertThat(before).isNotNull();
        ActorsOf.get("/actors/a.P-2").then().statusCode(404);
        ActorsOf.get("/actors/a.P-2?knownAt=" + seen).then().statusCode(404);
        ActorsOf.get("/actors/a.P-2/history").then().statusCode(404);
    }

    @Test
    void whatWasPublishedLaterMakesNobodyAMemberForAnEarlierReader() {
        mali.actor("PB-C", "COALITION");
        mali.actor("PB-M", "ARMED_GROUP");
        ActorsOf.post("/relations", """
                {"type": "MEMBER_OF", "from": "a.PB-M", "to": "a.PB-C", "validFrom": "2014-06", "publishedOn": "2015-06-11"}""");

        ActorsOf.get("/actors?memberOf=a.PB-C&validAt=2014-09-01&publishedBy=2014-12-31")
                .then()
                .body("items", equalTo(List.of()));
        ActorsOf.get("/actors?memberOf=a.PB-C&validAt=2014-09-01&publishedBy=2015-12-31")
                .then()
                .body("items.code", equalTo(List.of("a.PB-M")));
    }

    @Test
    void aListIsReadPageByPageAsOfItsFirst() {
        for (String code : List.of("L1", "L2", "L3")) {
            mali.actor("list." + code, "COMMUNITY");
        }
        String next = ActorsOf.get("/actors?q=a.list.&limit=2")
                .then()
                .statusCode(200)
                .body("items.code", equalTo(List.of("a.list.L1", "a.list.L2")))
                .extract()
                .path("next");
        mali.actor("list.L4", "COMMUNITY");

        ActorsOf.get("/actors?q=a.list.&limit=2&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.code", equalTo(List.of("a.list.L3")))
                .body("next", nullValue());
        ActorsOf.get("/actors?q=other&limit=2&cursor=" + next).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"code\": \"a.x\", \"kind\": \"GANG\"}|400|/kind",
                "{\"code\": \"a.x\"}|422|/kind",
                "{\"code\": \"a.x\", \"kind\": \"STATE\", \"founded\": \"2016\", \"ended\": \"2015\"}|422|/ended",
                "{\"code\": \"-x\", \"kind\": \"STATE\"}|422|/code",
                "{\"code\": \"graph\", \"kind\": \"STATE\"}|422|/code",
                "{\"code\": \"a.x\", \"kind\": \"STATE\", \"country\": \"MLI\"}|422|/country",
                "{\"code\": \"a.x\", \"kind\": \"STATE\", \"founded\": \"2014-13\"}|400|/founded",
                "{\"code\": \"a.x\", \"kind\": \"STATE\", \"colour\": \"red\"}|400|/colour",
                "{\"code\": \"a.x\", \"kind\": \"STATE\", \"externalIds\": []}|400|/externalIds",
                "{\"code\": \"a.x\", \"kind\": \"STATE\", \"ended\": \"2015-02-30\"}|400|/ended",
                "{\"code\": \"a.x\", \"kind\": \"STATE\", \"publishedOn\": \"then\"}|400|/publishedOn",
                "{\"code\": \"a.x\", \"kind\": null}|422|/kind",
                "{\"kind\": \"STATE\"}|422|/code"
            })
    void aFaultyActorIsRefusedWithThePlaceOfTheFault(String body, int status, String pointer) {
        ActorsOf.post("/actors", body)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
        ActorsOf.get("/actors/a.x").then().statusCode(404);
    }

    @Test
    void aRelationIsBetweenTwoKnownActors() {
        mali.actor("CPA", "ARMED_GROUP");

        ActorsOf.post("/relations", """
                {"type": "MEMBER_OF", "from": "a.CPA", "to": "a.NOBODY"}""").then().statusCode(422).body("errors[0].pointer", equalTo("/to"));
        ActorsOf.post("/relations", """
                {"type": null, "from": "a.CPA", "to": "a.NOBODY"}""").then().statusCode(422).body("errors[0].pointer", equalTo("/type"));
        ActorsOf.post("/relations", """
                {"type": "MEMBER_OF", "from": "a.CPA", "to": "a.CPA"}""").then().statusCode(422).body("errors[0].pointer", equalTo("/to"));
        ActorsOf.post("/relations", """
                {"type": "SUPPORTS", "from": "a.CPA", "to": "a.NOBODY", "validFrom": "2015", "validTo": "2014"}""").then().statusCode(422).body("errors[0].pointer", equalTo("/validTo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PUBLIC, Role.READER, Role.PARTNER, Role.MONITOR, Role.REVIEWER})
    void onlyEditorsWrite(String role) {
        given().spec(Tokens.as(role, "minusma"))
                .contentType(ContentType.JSON)
                .body("{\"code\": \"a.y\", \"kind\": \"STATE\"}")
                .post("/api/v1/actors")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void nobodyIsAnsweredWithoutAToken() {
        assertThat(given().get("/api/v1/actors").statusCode()).isEqualTo(401);
    }

    private static ValidatableResponse put(String path, String body, String tag) {
        RequestSpecification request =
                ActorsOf.editor().contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag))
                .put("/api/v1" + path)
                .then();
    }

    private static ValidatableResponse delete(String path, String tag) {
        return ActorsOf.editor()
                .header("If-Match", tag)
                .delete("/api/v1" + path)
                .then();
    }
}
