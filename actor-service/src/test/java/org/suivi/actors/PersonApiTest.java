package org.suivi.actors;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** The public knows of a person who is listed or in office today, and of no other. */
@QuarkusTest
class PersonApiTest {

    @Test
    void whoIsListedIsPublicInEveryVersionUntilDelisted() {
        person("p1.");
        String before = knownAt();
        ActorsOf.get("/actors/p1.P").then().statusCode(404);
        String listing = list("p1.P", "{'regime': 'un-2374', 'reference': 'MLi.002', 'validFrom': '2018-12-20'}");

        ActorsOf.get("/actors/p1.P").then().statusCode(200).body("name", equalTo("Somebody"));
        ActorsOf.get("/actors/p1.P?knownAt=" + before).then().statusCode(200);
        ActorsOf.get("/actors/p1.P/listings").then().body("items.reference", equalTo(List.of("MLi.002")));
        ActorsOf.get("/actors/p1.P/names").then().body("items.text", equalTo(List.of("Somebody")));
        ActorsOf.get("/actors/p1.HCUA/members").then().body("items.actor", equalTo(List.of("p1.P")));
        ActorsOf.get("/actors?kind=PERSON").then().body("items.code", hasItem("p1.P"));
        ActorsOf.get("/actors?q=Somebody").then().body("items.code", hasItem("p1.P"));
        ActorsOf.get("/actors/graph?kind=PERSON").then().body("nodes.actor", hasItem("p1.P"));

        String path = "/api/v1/actors/p1.P/listings/" + listing;
        editor().header("If-Match", editor().get(path).header("ETag"))
                .contentType(ContentType.JSON)
                .body("""
                        {"regime": "un-2374", "reference": "MLi.002", "validFrom": "2018-12-20", "validTo": "2023-08-31"}""")
                .put(path)
                .then()
                .statusCode(200);
        for (String below : List.of("", "/names", "/listings", "/history", "/relations", "/external-ids", "/lineage")) {
            ActorsOf.get("/actors/p1.P" + below).then().statusCode(404);
        }
        ActorsOf.get("/actors/p1.P?knownAt=" + before).then().statusCode(404);
        ActorsOf.get("/actors/p1.P/listings?validAt=2019-01-01").then().statusCode(404);
        ActorsOf.get("/actors/p1.HCUA/members").then().body("items", equalTo(List.of()));
        ActorsOf.get("/actors?kind=PERSON").then().body("items.code", not(hasItem("p1.P")));
        ActorsOf.get("/actors/graph?kind=PERSON").then().body("nodes.actor", not(hasItem("p1.P")));
        given().spec(Tokens.as(Role.READER, "analysts"))
                .get("/api/v1/actors/p1.P")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STATE         | {'validFrom': '2024-01'}                              | 200
            MECHANISM     | {'validFrom': '2024-01'}                              | 200
            STATE         | {'validFrom': '2013-09-04', 'validTo': '2020-08-18'}  | 404
            STATE         | {'validFrom': '2024-01', 'validTo': '2024/2099'}      | 404
            STATE         | {'validFrom': '2099-01-01'}                           | 404
            ARMED_GROUP   | {'validFrom': '2024-01'}                              | 404
            COALITION     | {'validFrom': '2024-01'}                              | 404
            """)
    void inOfficeIsWhoSurelyLeadsAPublicBodyToday(String kind, String time, int status) {
        String prefix = "p2." + Math.abs((kind + time).hashCode()) + ".";
        ActorsOf p = person(prefix);
        p.actor("OFFICE", kind);
        ActorsOf.post(
                        "/relations",
                        "{\"type\": \"LEADS\", \"from\": \"%sP\", \"to\": \"%sOFFICE\", %s"
                                .formatted(
                                        prefix, prefix, time.replace('\'', '"').substring(1)))
                .then()
                .statusCode(201);
        ActorsOf.get("/actors/" + prefix + "P").then().statusCode(status);
    }

    @Test
    void whereTwoSourcesDisagreeWhetherTheOfficeEndedThePreferredOneDecides() {
        ActorsOf p = person("p3.");
        p.actor("STATE", "STATE");
        lead("p3.", "'validFrom': '2020'");
        ActorsOf.get("/actors/p3.P").then().statusCode(200);
        lead("p3.", "'validFrom': '2020', 'validTo': '2021-05-24', 'publishedOn': '2021-05-25'");
        ActorsOf.get("/actors/p3.P").then().statusCode(404);
    }

    @Test
    void anEntryThatOneSourceSaysIsOverDisclosesNobody() {
        person("p4.");
        list(
                "p4.P",
                "{'regime': 'un-2374', 'reference': 'MLi.003', 'validFrom': '2018-12-20', 'citation': 'SANC2019'}");
        ActorsOf.get("/actors/p4.P").then().statusCode(200);
        list(
                "p4.P",
                "{'regime': 'un-2374', 'reference': 'MLi.003', 'validFrom': '2018-12-20', 'validTo': '2023-08-31', 'citation': 'X'}");
        ActorsOf.get("/actors/p4.P").then().statusCode(404);
    }

    @Test
    void whoIsMergedWithAListedPersonIsOpenWithIt() {
        ActorsOf p = person("p5.");
        p.actor("P2", "PERSON");
        list("p5.P2", "{'regime': 'un-2374', 'reference': 'MLi.004', 'validFrom': '2018-12-20'}");
        ActorsOf.get("/actors/p5.P").then().statusCode(404);
        ActorsOf.post("/actors/p5.P2/merge", "{\"into\": \"p5.P\", \"reason\": \"the same\"}")
                .then()
                .statusCode(200);

        ActorsOf.get("/actors/p5.P").then().statusCode(200);
        given().spec(Tokens.asPublic())
                .redirects()
                .follow(false)
                .get("/api/v1/actors/p5.P2")
                .then()
                .statusCode(308);
        ActorsOf.post("/actors/p5.P2/unmerge", "{\"reason\": \"two\"}").then().statusCode(200);
        ActorsOf.get("/actors/p5.P").then().statusCode(404);
        ActorsOf.get("/actors/p5.P2").then().statusCode(200).body("code", notNullValue());
    }

    private static ActorsOf person(String prefix) {
        ActorsOf p = new ActorsOf(prefix);
        p.actor("P", "PERSON");
        p.actor("HCUA", "ARMED_GROUP");
        p.member("P", "HCUA", "2013", null);
        ActorsOf.post("/actors/" + prefix + "P/names", "{\"text\": \"Somebody\", \"kind\": \"OFFICIAL\"}");
        return p;
    }

    private static void lead(String prefix, String time) {
        ActorsOf.post(
                        "/relations",
                        "{\"type\": \"LEADS\", \"from\": \"%sP\", \"to\": \"%sSTATE\", %s}"
                                .formatted(prefix, prefix, time.replace('\'', '"')))
                .then()
                .statusCode(201);
    }

    private static String list(String actor, String body) {
        return ActorsOf.post("/actors/" + actor + "/listings", body.replace('\'', '"'))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String knownAt() {
        return given().spec(Tokens.as(Role.READER, "analysts"))
                .get("/api/v1/actors")
                .path("asOf.knownAt");
    }

    private static RequestSpecification editor() {
        return given().spec(Tokens.as(Role.EDITOR, "suivi-editors"));
    }
}
