package org.suivi.actors;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** The editor who records actors of the tests; each test uses codes with a prefix of its own. */
record ActorsOf(String prefix) {

    /** Armed groups with these codes. */
    static ActorsOf groups(String prefix, String... codes) {
        ActorsOf actors = new ActorsOf(prefix);
        for (String code : codes) {
            actors.actor(code, "ARMED_GROUP");
        }
        return actors;
    }

    Response actor(String code, String kind) {
        return post("/actors", """
                {"code": "%s", "kind": "%s"}""".formatted(code(code), kind));
    }

    Response member(String member, String group, String from, String to) {
        String end = to == null ? "null" : "\"" + to + "\"";
        return post("/relations", """
                {"type": "MEMBER_OF", "from": "%s", "to": "%s", "validFrom": "%s", "validTo": %s, "citation": "S/2015/426"}
                """.formatted(code(member), code(group), from, end));
    }

    Response wing(String member, String group, String from) {
        return post("/relations", """
                {"type": "MEMBER_OF", "from": "%s", "to": "%s", "extent": "WING", "wing": "north", "validFrom": "%s"}
                """.formatted(code(member), code(group), from));
    }

    String code(String code) {
        return prefix + code;
    }

    static Response post(String path, String body) {
        return given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path);
    }

    static ValidatableResponse name(String actor, String fields) {
        return post("/actors/" + actor + "/names", "{" + fields + "}").then().statusCode(201);
    }

    static RequestSpecification editor() {
        return given().spec(Tokens.as(Role.EDITOR, "suivi-editors"));
    }

    static Response get(String path) {
        return given().spec(Tokens.asPublic()).get("/api/v1" + path);
    }
}
