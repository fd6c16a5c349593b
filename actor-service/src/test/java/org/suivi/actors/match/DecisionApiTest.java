package org.suivi.actors.match;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** What a person decided about a name bears on all later matches, and says so. */
@QuarkusTest
class DecisionApiTest {

    private static final String PATH = "/actors/match/decisions";

    @BeforeEach
    void recordTheActors() {
        send(Role.EDITOR, "/actors", "{\"code\": \"d.ONE\", \"kind\": \"ARMED_GROUP\", \"founded\": \"2012\"}");
        send(Role.EDITOR, "/actors", "{\"code\": \"d.TWO\", \"kind\": \"ARMED_GROUP\", \"founded\": \"2014\"}");
        send(Role.EDITOR, "/actors/d.ONE/names", "{\"text\": \"Wsxedc Rfvtgb\", \"kind\": \"OFFICIAL\"}");
        send(Role.EDITOR, "/actors/d.TWO/names", "{\"text\": \"Wsxedc Rfvtgb\", \"kind\": \"OFFICIAL\"}");
        send(Role.EDITOR, "/actors", "{\"code\": \"d.MAN\", \"kind\": \"PERSON\"}");
    }

    @Test
    void aDecisionForMakesAMatchAndIsForgottenWhenItIsTakenBack() {
        ask("Wsxedc Rfvtgb", null).body("responses[0].outcome", equalTo("AMBIGUOUS"));
        String before = ask("Wsxedc Rfvtgb", null).extract().path("asOf.knownAt");
        String id = decide("Wsxedc  RFVTGB", "d.TWO", "FOR");

        ask("wsxedc rfvtgb", null)
                .body("responses[0].outcome", equalTo("MATCH"))
                .body("responses[0].candidates[0].actor", equalTo("d.TWO"))
                .body("responses[0].candidates[0].score", equalTo(1.0f));
        askAt("wsxedc rfvtgb", before).body("responses[0].outcome", equalTo("AMBIGUOUS"));

        retract(id);
        ask("Wsxedc Rfvtgb", null).body("responses[0].outcome", equalTo("AMBIGUOUS"));
    }

    @Test
    void aDecisionAgainstTakesTheCandidateAwayAndExplainsIt() {
        String id = decide("Wsxedc Rfvtgb", "d.TWO", "AGAINST");

        ask("Wsxedc Rfvtgb", null)
                .body("responses[0].outcome", equalTo("MATCH"))
                .body("responses[0].candidates.actor", contains("d.ONE", "d.TWO"))
                .body("responses[0].candidates[0].explanations.decision", equalTo(0.0f))
                .body("responses[0].candidates[1].score", equalTo(0.0f))
                .body("responses[0].candidates[1].explanations.decision", equalTo(-1.0f));
        retract(id);
    }

    @Test
    void aNameThatIsLikeNoneIsLearnt() {
        String id = decide("Les hommes du puits", "d.ONE", "FOR");

        ask("les hommes du puits", null)
                .body("responses[0].outcome", equalTo("MATCH"))
                .body("responses[0].candidates.actor", contains("d.ONE"))
                .body("responses[0].candidates[0].explanations.decision", equalTo(1.0f));
        retract(id);
    }

    @Test
    void aDecisionHoldsForItsDaysOnly() {
        String id =
                send(Role.MONITOR, PATH, """
                {"name": "Wsxedc Rfvtgb", "actor": "d.ONE", "decision": "FOR", "validTo": "2015", "note": "as the minutes have it"}""").then().statusCode(201).extract().path("id");

        ask("Wsxedc Rfvtgb", "2015-06-20").body("responses[0].outcome", equalTo("MATCH"));
        ask("Wsxedc Rfvtgb", "2016-06-20").body("responses[0].outcome", equalTo("AMBIGUOUS"));
        ask("Wsxedc Rfvtgb", null).body("responses[0].outcome", equalTo("AMBIGUOUS"));
        retract(id);
    }

    @Test
    void theSameAgainIsOneDecisionAndTheOppositeACorrection() {
        String id = decide("Yhnujm", "d.ONE", "FOR");
        String body = "{\"name\": \"Yhnujm\", \"actor\": \"d.ONE\", \"decision\": \"%s\"}";

        send(Role.EDITOR, PATH, body.formatted("FOR")).then().statusCode(200);
        send(Role.EDITOR, PATH, body.formatted("AGAINST")).then().statusCode(409);
        given().spec(Tokens.as(Role.EDITOR, "suivi-monitors"))
                .contentType(ContentType.JSON)
                .header("If-Match", etag(id))
                .body(body.formatted("AGAINST"))
                .put("/api/v1" + PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("decision", equalTo("AGAINST"))
                .body("version", equalTo(2));
        given().spec(Tokens.as(Role.READER, "analysts"))
                .get("/api/v1" + PATH + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        given().spec(Tokens.as(Role.READER, "analysts"))
                .get("/api/v1" + PATH + "?name=YHNUJM")
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void thePublicReadsNoDecisionsAndLearnsOfNoPersonByThem() {
        String id = decide("L'homme au chapeau", "d.MAN", "FOR");

        given().spec(Tokens.asPublic()).get("/api/v1" + PATH).then().statusCode(401);
        given().spec(Tokens.asPublic())
                .contentType(ContentType.JSON)
                .body("{\"queries\": [{\"id\": \"q\", \"name\": \"L'homme au chapeau\"}]}")
                .post("/api/v1/actors/match")
                .then()
                .statusCode(200)
                .body("responses[0].candidates", hasSize(0));
        ask("L'homme au chapeau", null).body("responses[0].candidates.actor", contains("d.MAN"));
        retract(id);
    }

    @ParameterizedTest
    @CsvSource({
        "public, 403",
        "reader, 403",
        "partner, 403",
        "monitor, 201",
        "reviewer, 201",
        "editor, 201",
        "admin, 201"
    })
    void monitorsAndEditorsDecide(String role, int status) {
        send(role, PATH, """
                {"name": "Decided by %s", "actor": "d.ONE", "decision": "AGAINST"}""".formatted(role)).then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'actor': 'd.ONE', 'decision': 'FOR'} | 422 | /name",
                "{'name': '?!', 'actor': 'd.ONE', 'decision': 'FOR'} | 422 | /name",
                "{'name': 'x', 'decision': 'FOR'} | 422 | /actor",
                "{'name': 'x', 'actor': 'd.NOBODY', 'decision': 'FOR'} | 422 | /actor",
                "{'name': 'x', 'actor': 'd.ONE'} | 422 | /decision",
                "{'name': 'x', 'actor': 'd.ONE', 'decision': 'MAYBE'} | 400 | /decision",
                "{'name': 'x', 'actor': 'd.ONE', 'decision': 'FOR', 'validFrom': '2015', 'validTo': '2014'} | 422 | /validTo"
            })
    void refusesWhatIsNoDecisionAndSaysWhere(String body, int status, String pointer) {
        send(Role.MONITOR, PATH, body.replace('\'', '"'))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer));
    }

    private static String decide(String name, String actor, String decision) {
        return send(Role.MONITOR, PATH, """
                {"name": "%s", "actor": "%s", "decision": "%s"}""".formatted(name, actor, decision))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void retract(String id) {
        given().spec(Tokens.as(Role.MONITOR, "suivi-monitors"))
                .header("If-Match", etag(id))
                .delete("/api/v1" + PATH + "/" + id + "?reason=tried")
                .then()
                .statusCode(204);
    }

    private static String etag(String id) {
        return given().spec(Tokens.as(Role.MONITOR, "suivi-monitors"))
                .get("/api/v1" + PATH + "/" + id)
                .header("ETag");
    }

    private static ValidatableResponse ask(String name, String date) {
        String day = date == null ? "null" : "\"" + date + "\"";
        return match("", "{\"queries\": [{\"id\": \"q\", \"name\": \"%s\", \"date\": %s}]}".formatted(name, day));
    }

    private static ValidatableResponse askAt(String name, String knownAt) {
        return match("?knownAt=" + knownAt, "{\"queries\": [{\"id\": \"q\", \"name\": \"%s\"}]}".formatted(name));
    }

    private static ValidatableResponse match(String clock, String body) {
        return given().spec(Tokens.as(Role.READER, "analysts"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/actors/match" + clock)
                .then()
                .statusCode(200);
    }

    private static Response send(String role, String path, String body) {
        return given().spec(Tokens.as(role, "suivi-monitors"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path);
    }
}
