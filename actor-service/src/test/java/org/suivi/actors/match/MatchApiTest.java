package org.suivi.actors.match;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

@QuarkusTest
class MatchApiTest {

    @BeforeEach
    void recordTheNames() throws IOException {
        MaliNames.record();
    }

    @Test
    void answersTheExampleOfTheApi() {
        match("""
                {"queries": [{"id": "q1", "name": "Haut Conseil pour l’unité de l’Azawad", "date": "2015-05-15", "country": "ML"}],
                 "limit": 5, "threshold": 0.7}""")
                .body("responses.id", contains("q1"))
                .body("responses[0].outcome", equalTo("MATCH"))
                .body("responses[0].candidates[0].actor", equalTo("g.HCUA"))
                .body("responses[0].candidates[0].score", equalTo(1.0f))
                .body("responses[0].candidates[0].matchedName", equalTo("Haut conseil pour l'unité de l'Azawad"))
                .body("responses[0].candidates[0].explanations.name", equalTo(1.0f))
                .body("responses[0].candidates[0].explanations.dateValid", equalTo(0.0f))
                .body("responses[0].candidates[0].explanations.numeral", equalTo(0.0f))
                .body("asOf.publishedBy", nullValue());
    }

    @Test
    void theDayDecidesBetweenThoseWhoShareAnAcronym() {
        ask("MAA", null).body("responses[0].outcome", equalTo("AMBIGUOUS"));
        ask("MAA", "2013-05-20")
                .body("responses[0].outcome", equalTo("MATCH"))
                .body("responses[0].candidates[0].actor", equalTo("g.MAACMA"))
                .body("responses[0].candidates[1].explanations.dateValid", equalTo(-0.35f));
        given().spec(Tokens.asPublic())
                .contentType(ContentType.JSON)
                .body("{\"queries\": [{\"id\": \"q\", \"name\": \"MAA\"}]}")
                .post("/api/v1/actors/match?validAt=2013-05-20")
                .then()
                .body("responses[0].outcome", equalTo("MATCH"));
    }

    @Test
    void aListOfNamesMeansNobodyAlone() {
        ask("CM-FPR, GATIA, MAA", "2015-04-27")
                .body("responses[0].outcome", equalTo("AMBIGUOUS"))
                .body("responses[0].candidates.actor", hasItem("g.GATIA"))
                .body("responses[0].candidates[0].explanations.several", equalTo(-0.25f));
    }

    @Test
    void whoSharesNothingButTheAcronymInBracketsStandsInNobodysWay() {
        for (int i = 10; i < 35; i++) {
            actor("crowd.a" + i, "ZQX");
        }
        actor("crowd.z", "ZQX");
        post("/actors/crowd.z/names", "{\"text\": \"Zaouia de Qoubba Xibala\", \"kind\": \"OFFICIAL\"}");

        ask("Zaouia de Qoubba Xibala (ZQX)", null)
                .body("responses[0].outcome", equalTo("MATCH"))
                .body("responses[0].candidates[0].actor", equalTo("crowd.z"));
    }

    @Test
    void aNewNameIsFoundAtOnceAndNotBeforeItWasKnown() {
        post("/actors", "{\"code\": \"mt.NEW\", \"kind\": \"ARMED_GROUP\"}")
                .then()
                .statusCode(201);
        String before = match("{\"queries\": [{\"id\": \"q\", \"name\": \"Qazwsx Plmokn\"}]}")
                .body("responses[0].outcome", equalTo("NO_MATCH"))
                .extract()
                .path("asOf.knownAt");
        String name = post("/actors/mt.NEW/names", "{\"text\": \"Qazwsx Plmokn\", \"kind\": \"OFFICIAL\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        ask("qazwsx plmokn", null).body("responses[0].candidates.actor", contains("mt.NEW"));
        askAt("qazwsx plmokn", "knownAt=" + before).body("responses[0].candidates", empty());

        String known = ask("Qazwsx Plmokn", null).extract().path("asOf.knownAt");
        given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                .header(
                        "If-Match",
                        given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                                .get("/api/v1/actors/mt.NEW/names/" + name)
                                .header("ETag"))
                .delete("/api/v1/actors/mt.NEW/names/" + name + "?reason=tried")
                .then()
                .statusCode(204);
        ask("Qazwsx Plmokn", null).body("responses[0].candidates", empty());
        askAt("Qazwsx Plmokn", "knownAt=" + known).body("responses[0].candidates.actor", contains("mt.NEW"));
    }

    @Test
    void namesThatWereNotPublicByThenAreLeftOutAndCounted() {
        post("/actors", "{\"code\": \"mt.PUB\", \"kind\": \"ARMED_GROUP\"}");
        post(
                "/actors/mt.PUB/names",
                "{\"text\": \"Edcrfv Tgbyhn\", \"kind\": \"OFFICIAL\", \"publishedOn\": \"2015-06\"}");
        post("/actors/mt.PUB/names", "{\"text\": \"Edcrfv Tgbyhnu\", \"kind\": \"ALIAS\"}");

        askAt("Edcrfv Tgbyhn", "publishedBy=2015-06-29").body("responses[0].candidates", empty());
        askAt("Edcrfv Tgbyhn", "publishedBy=2015-06-30")
                .body("responses[0].candidates.matchedName", contains("Edcrfv Tgbyhn"))
                .body("asOf.leftOutUndated", equalTo(1));
    }

    @Test
    void thePublicFindsNoPersons() {
        String body = "{\"queries\": [{\"id\": \"q\", \"name\": \"Mahri Sidi Amar Ben Daha\"}]}";

        match(body).body("responses[0].candidates[0].actor", equalTo("g.P-BENDAHA"));
        given().spec(Tokens.asPublic())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/actors/match")
                .then()
                .statusCode(200)
                .body("responses[0].candidates.actor", not(hasItem("g.P-BENDAHA")));
    }

    @Test
    void theThresholdSaysFromWhereSomebodyIsMeant() {
        String query = "{\"queries\": [{\"id\": \"q\", \"name\": \"Wagner\"}], \"threshold\": %s}";

        match(query.formatted("0.7")).body("responses[0].outcome", equalTo("MATCH"));
        match(query.formatted("0.9"))
                .body("responses[0].outcome", equalTo("NO_MATCH"))
                .body("responses[0].candidates[0].actor", equalTo("g.WAGNER"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | 422 | /queries",
                "{'queries': []} | 422 | /queries",
                "{'queries': [{'id': 'a', 'name': ' '}]} | 422 | /queries/0/name",
                "{'queries': [{'name': 'CMA'}]} | 422 | /queries/0/id",
                "{'queries': [{'id': 'a', 'name': 'CMA'}, {'id': 'a', 'name': 'CSP'}]} | 422 | /queries/1/id",
                "{'queries': [{'id': 'a', 'name': 'CMA', 'date': '2015-02-30'}]} | 400 | /queries/0/date",
                "{'queries': [{'id': 'a', 'name': 'CMA', 'country': 'Mali'}]} | 422 | /queries/0/country",
                "{'queries': [{'id': 'a', 'name': 'CMA', 'kind': 'GROUP'}]} | 400 | /queries/0/kind",
                "{'queries': [{'id': 'a', 'name': 'CMA', 'when': '2015'}]} | 400 | /queries/0/when",
                "{'queries': [{'id': 'a', 'name': 'CMA'}], 'threshold': 1.5} | 422 | /threshold",
                "{'queries': [{'id': 'a', 'name': 'CMA'}], 'limit': 0} | 422 | /limit"
            })
    void refusesWhatCannotBeAnsweredAndSaysWhere(String body, int status, String pointer) {
        given().spec(Tokens.asPublic())
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/api/v1/actors/match")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void takesAHundredNamesAndNotOneMore() {
        String hundred = queries(100);
        match(hundred).body("responses.size()", equalTo(100));
        assertThat(given().spec(Tokens.asPublic())
                        .contentType(ContentType.JSON)
                        .body(queries(101))
                        .post("/api/v1/actors/match")
                        .statusCode())
                .isEqualTo(422);
    }

    private static String queries(int count) {
        return IntStream.range(0, count)
                .mapToObj("{\"id\": \"%1$d\", \"name\": \"CMA %1$d\"}"::formatted)
                .collect(Collectors.joining(",", "{\"queries\": [", "]}"));
    }

    private static ValidatableResponse ask(String name, String date) {
        String day = date == null ? "null" : "\"" + date + "\"";
        return match("{\"queries\": [{\"id\": \"q\", \"name\": \"%s\", \"date\": %s}]}".formatted(name, day));
    }

    private static ValidatableResponse askAt(String name, String clock) {
        return given().spec(Tokens.as(Role.READER, "analysts"))
                .contentType(ContentType.JSON)
                .body("{\"queries\": [{\"id\": \"q\", \"name\": \"%s\"}]}".formatted(name))
                .post("/api/v1/actors/match?" + clock)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse match(String body) {
        return given().spec(Tokens.as(Role.READER, "analysts"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/actors/match")
                .then()
                .statusCode(200);
    }

    private static void actor(String code, String acronym) {
        post("/actors", "{\"code\": \"%s\", \"kind\": \"ARMED_GROUP\"}".formatted(code));
        post("/actors/" + code + "/names", "{\"text\": \"%s\", \"kind\": \"ACRONYM\"}".formatted(acronym));
    }

    private static Response post(String path, String body) {
        return given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path);
    }
}
