package org.suivi.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suivi.history.Databases;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

@QuarkusTest
class ReadsAndWritesTest {

    @Inject
    Databases databases;

    private final String code = "t" + UUID.randomUUID();

    @Test
    void aWriteTellsWhereItStandsAndTheSameAgainChangesNothing() {
        Response created = create(code, 1);
        created.then()
                .statusCode(201)
                .header("Location", "/api/v1/things/" + code)
                .header("ETag", matchesPattern("\"1-[0-9a-f]+\""));
        Response again = create(code, 1);
        again.then().statusCode(200).header("Location", "/api/v1/things/" + code);
        assertThat(again.body().asString()).isEqualTo(created.body().asString());
        assertThat(again.header("ETag")).isEqualTo(created.header("ETag"));
    }

    @Test
    void otherContentUnderTheSameCodeIsToldHowToCorrect() {
        create(code, 1);
        create(code, 2)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("detail", containsString("PUT"))
                .body("detail", containsString("/api/v1/things/" + code));
    }

    @Test
    void aFieldWithoutAValueIsShownAsNull() {
        create(code, 1);
        String body = read(editor()).body().asString();
        assertThat(body).contains("\"since\":null").contains("\"size\":1");
    }

    @Test
    void whatALaterReleaseRecordedCanStillBeRead() {
        create(code, 1);
        databases
                .exact()
                .useHandle(handle ->
                        handle.execute("UPDATE thing SET body = body || '{\"addedLater\": 1}' WHERE id = ?", code));
        read(editor()).then().statusCode(200).body("size", equalTo(1));
    }

    @Test
    void aChangeIsForTheVersionThatWasRead() {
        create(code, 1);
        String read = read(editor()).header("ETag");
        put(editor().header("If-Match", read), 2).then().statusCode(200);
        put(editor().header("If-Match", read), 3)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale-version"))
                .header("ETag", equalTo(read(editor()).header("ETag")));
        assertThat(read(editor()).jsonPath().getInt("size")).isEqualTo(2);
    }

    @Test
    void aChangeWithoutAVersionIsRefused() {
        create(code, 1);
        put(editor(), 2).then().statusCode(428).body("type", equalTo("/problems/precondition-required"));
        put(editor().header("If-Match", "*"), 2).then().statusCode(428);
        put(editor().header("If-Match", "\"1\""), 2).then().statusCode(412);
        put(editor().header("If-Match", "W/" + read(editor()).header("ETag")), 2)
                .then()
                .statusCode(412);
        put(editor().header("If-Match", read(Tokens.asPublic()).header("ETag")), 2)
                .then()
                .statusCode(412);
    }

    @Test
    void theTagOfAViewOfAnotherDayNamesTheSameVersion() {
        create(code, 1);
        String then = given().spec(editor())
                .get("/api/v1/things/" + code + "?validAt=2015-06-20")
                .header("ETag");
        assertThat(then).isNotEqualTo(read(editor()).header("ETag"));
        put(editor().header("If-Match", then), 2).then().statusCode(200);
    }

    @Test
    void whatWasTakenBackIsGoneNowAndStandsBefore() {
        create(code, 1);
        String knownAt = knownAt();
        String tag = read(editor()).header("ETag");
        retract(editor().header("If-Match", tag), "")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("reason"));
        retract(editor().header("If-Match", tag), "?reason=duplicate").then().statusCode(204);
        read(editor()).then().statusCode(410).body("type", equalTo("/problems/gone"));
        put(editor().header("If-Match", tag), 2).then().statusCode(410);
        given().spec(editor())
                .get("/api/v1/things/" + code + "?knownAt=" + knownAt)
                .then()
                .statusCode(200);
    }

    @Test
    void whoHasTheAnswerIsToldSoWithoutComputingIt() {
        create(code, 1);
        for (String path : new String[] {"/api/v1/things/" + code, "/api/v1/things/sum"}) {
            String tag = given().spec(editor()).get(path).header("ETag");
            int before = ThingResource.COMPUTED.get();
            given().spec(editor())
                    .header("If-None-Match", "\"other\", W/" + tag)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .header("Vary", containsString("Authorization"));
            assertThat(ThingResource.COMPUTED).hasValue(before);
            given().spec(editor())
                    .header("If-None-Match", "\"other\"")
                    .get(path)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void anAnswersTagChangesWithTheRecordTheQueryAndTheReader() {
        create(code, 1);
        String path = "/api/v1/things/sum";
        String tag = given().spec(editor()).get(path).header("ETag");
        assertThat(given().spec(editor()).get(path).header("ETag")).isEqualTo(tag);
        assertThat(given().spec(editor()).get(path + "?by=a").header("ETag")).isNotEqualTo(tag);
        assertThat(given().spec(editor()).get(path + "?validAt=2015-06-20").header("ETag"))
                .isNotEqualTo(tag);
        assertThat(given().spec(Tokens.asPublic()).get(path).header("ETag")).isNotEqualTo(tag);
        assertThat(given().spec(Tokens.as(Role.EDITOR, "ucdp")).get(path).header("ETag"))
                .isNotEqualTo(tag);
        create(code + "b", 1);
        assertThat(given().spec(editor()).get(path).header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void oneResourcesTagStaysWhileOthersChange() {
        create(code, 1);
        String tag = read(editor()).header("ETag");
        create(code + "b", 1);
        assertThat(read(editor()).header("ETag")).isEqualTo(tag);
    }

    @Test
    void onlyWhatEverybodyMayReadMayBeCachedForEverybody() {
        create(code, 1);
        read(Tokens.asPublic()).then().header("Cache-Control", "public, max-age=10");
        read(editor()).then().header("Cache-Control", "private, no-cache");
        read(Tokens.as(Role.PARTNER, "minusma", "minusma-joc")).then().header("Cache-Control", "private, no-cache");
    }

    @Test
    void anAnswerRepeatsItsClocks() {
        create(code, 1);
        String known = knownAt();
        given().spec(editor())
                .get("/api/v1/things/sum?validAt=2015-06-20&knownAt=" + known + "&publishedBy=2016-01-01")
                .then()
                .body("asOf.validAt", equalTo("2015-06-20"))
                .body("asOf.knownAt", equalTo(known))
                .body("asOf.publishedBy", equalTo("2016-01-01"))
                .body("asOf.leftOutUndated", equalTo(0));
        given().spec(editor())
                .get("/api/v1/things/sum")
                .then()
                .body(
                        "asOf.knownAt",
                        matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3}|\\.\\d{6})?Z"))
                .body("asOf.publishedBy", nullValue())
                .body("asOf.leftOutUndated", nullValue());
    }

    @Test
    void pagesNeitherSkipNorRepeatWhileOthersWrite() {
        for (int number = 1; number <= 5; number++) {
            create(code + number, number);
        }
        String list = "/api/v1/things?limit=2&label=" + code;
        Response first = given().spec(editor()).get(list);
        first.then().body("items.size", equalTo(List.of(1, 2))).body("total", nullValue());
        assertThat(first.body().asString()).doesNotContain("\"total\"");
        create(code + "0", 0);
        create(code + "21", 21);
        String link = first.header("Link");
        assertThat(link)
                .startsWith("</api/v1/things?limit=2&label=" + code + "&cursor=")
                .endsWith(">; rel=\"next\"");
        Response second = given().spec(editor()).urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>')));
        second.then()
                .body("items.size", equalTo(List.of(3, 4)))
                .body("asOf", equalTo(first.jsonPath().getMap("asOf")));
        Response last =
                given().spec(editor()).get(list + "&cursor=" + second.jsonPath().getString("next"));
        last.then().body("items.size", equalTo(List.of(5))).body("next", nullValue());
        assertThat(last.header("Link")).isNull();
    }

    @Test
    void theLengthOfTheListIsToldIfAskedFor() {
        given().spec(editor())
                .get("/api/v1/things?count=exact&label=" + code)
                .then()
                .body("total", equalTo(7))
                .body("next", nullValue());
    }

    @Test
    void aCursorServesItsOwnListAndReaderOnly() {
        create(code + "1", 1);
        create(code + "2", 2);
        String list = "/api/v1/things?limit=1&label=" + code;
        String cursor = given().spec(editor()).get(list).jsonPath().getString("next");
        assertThat(cursor).isNotNull();
        badCursor(editor(), "/api/v1/things?limit=1&label=other&cursor=" + cursor);
        badCursor(editor(), "/api/v1/things?limit=1&cursor=" + cursor);
        badCursor(Tokens.asPublic(), list + "&cursor=" + cursor);
        badCursor(Tokens.as(Role.EDITOR, "ucdp"), list + "&cursor=" + cursor);
        badCursor(editor(), list + "&validAt=2015-06-20&cursor=" + cursor);
        badCursor(editor(), list + "&cursor=" + cursor.substring(1));
        given().spec(editor())
                .get("/api/v1/things?label=" + code + "&limit=5&cursor=" + cursor)
                .then()
                .statusCode(200);
    }

    private static void badCursor(RequestSpecification reader, String path) {
        given().spec(reader).get(path).then().statusCode(400).body("type", equalTo("/problems/bad-cursor"));
    }

    private static RequestSpecification editor() {
        return given().spec(Tokens.as(Role.EDITOR, "un"));
    }

    private Response read(RequestSpecification reader) {
        return given().spec(reader).get("/api/v1/things/" + code);
    }

    private String knownAt() {
        return given().spec(editor()).get("/api/v1/things/sum").jsonPath().getString("asOf.knownAt");
    }

    private Response create(String name, int size) {
        return given().spec(editor())
                .contentType(ContentType.JSON)
                .body(body(name, size))
                .post("/api/v1/things");
    }

    private Response put(RequestSpecification writer, int size) {
        return given().spec(writer)
                .contentType(ContentType.JSON)
                .body(body(code, size))
                .put("/api/v1/things/" + code);
    }

    private Response retract(RequestSpecification writer, String query) {
        return given().spec(writer).delete("/api/v1/things/" + code + query);
    }

    private String body(String name, int size) {
        return "{\"code\": \"" + name + "\", \"size\": " + size + ", \"labels\": {\"run\": \"" + code + "\"}}";
    }
}
