package org.suivi.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

@QuarkusTest
class ProblemDocumentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'code':'x','kind':'HUGE'}; /kind; one of SMALL, LARGE, SECRET is expected",
                "{'code':'x','kind':1}; /kind; one of SMALL, LARGE, SECRET is expected",
                "{'code':'x','size':'many'}; /size; a whole number is expected",
                "{'code':'x','size':'3'}; /size; a whole number is expected",
                "{'code':'x','size':1.5}; /size; a whole number is expected",
                "{'code':'x','size':99999999999}; /size; a whole number is expected",
                "{'code':'x','known':'true'}; /known; true or false is expected",
                "{'code':7}; /code; a text is expected",
                "{'code':['x']}; /code; a text is expected",
                "{'code':'x','since':'20/06/2015'}; /since; a date such as 2015-06-20 is expected",
                "{'code':'x','since':'2015-02-30'}; /since; a date such as 2015-06-20 is expected",
                "{'code':'x','since':[2015,6,20]}; /since; a date such as 2015-06-20 is expected",
                "{'code':'x','since':'+99999-01-01'}; /since; a date such as 2015-06-20 is expected",
                "{'code':'x','at':'2015-06-20'}; /at; an instant such as 2015-06-20T09:00:00Z is expected",
                "{'code':'x','at':1434790800}; /at; an instant such as 2015-06-20T09:00:00Z is expected",
                "{'code':'x','founded':'summer'}; /founded; a date is written 2014, 2014-06, 2014-06-20 or 2014-01/2014-06",
                "{'code':'x','parts':{}}; /parts; an array is expected",
                "{'code':'x','parts':[{'name':'a'},7]}; /parts/1; an object is expected",
                "{'code':'x','labels':[]}; /labels; an object is expected",
                "[]; ''; an object is expected"
            })
    void aValueOfAnotherKindIsPointedAtWithWhatWasExpected(String body, String pointer, String expected) {
        problem(post(body), 400, "unreadable-value")
                .body("errors.pointer", contains(pointer))
                .body("errors.detail", contains(expected));
    }

    @Test
    void anUnknownFieldIsPointedAt() {
        problem(post("{'code':'x','parts':[{'nmae':'a'}]}"), 400, "unknown-field")
                .body("errors.pointer", contains("/parts/0/nmae"))
                .body("errors.detail", contains("one of name is expected"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"{'code':'x'", "{'code' 'x'}", "{'code':'x'} {}", "{'code':'x',}", "<code/>"})
    void whatIsNoJsonIsSaidToBeNone(String body) {
        problem(post(body), 400, "malformed-json").body("errors.pointer", contains(""));
    }

    @Test
    void aFieldThatStandsThereTwiceIsRefused() {
        problem(post("{'code':'x','parts':[{'name':'a','name':'b'}]}"), 400, "malformed-json")
                .body("errors.pointer", contains("/parts/0/name"))
                .body("errors.code", contains("duplicate-field"));
    }

    @Test
    void aBodyThatIsNotThereIsMissed() {
        problem(post(""), 400, "malformed-json").body("errors.detail", contains("a body is expected"));
        problem(post("null"), 400, "malformed-json").body("errors.detail", contains("a body is expected"));
    }

    @Test
    void aConstraintIsPointedAtWhereItIsBroken() {
        problem(post("{'code':' ','parts':[{'name':'a'},{'name':'much too long'}]}"), 422, "invalid-input")
                .body("errors.pointer", contains("/code", "/parts/1/name"))
                .body("errors.code", contains("not-blank", "size"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'code':'a\\u0000b'}; /code",
                "{'code':'a\\ud800b'}; /code",
                "{'code':'x','labels':{'a':'\\udc00'}}; /labels/a",
                "{'code':'x','shape':{'type':'\\u0000'}}; /shape",
                "{'code':'x','parts':[{'name':'\\u0000'}]}; /parts/0/name"
            })
    void aTextThatCannotBeStoredIsRefused(String body, String pointer) {
        problem(post(body), 422, "invalid-input")
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains("text"));
    }

    @Test
    void aParameterOfAnotherKindIsNamed() {
        refused("/trouble/typed/seven", "number", "a whole number is expected");
        refused("/trouble/typed/7?day=yesterday", "day", "a date such as 2015-06-20 is expected");
        refused("/trouble/typed/7?kind=HUGE", "kind", "one of SMALL, LARGE, SECRET is expected");
        refused("/trouble/typed/7?most=11", "most", "must be less than or equal to 10");
        refused("/things?validAt=2015", "validAt", "a date such as 2015-06-20 is expected");
        refused("/things?knownAt=2015-06-20", "knownAt", "an instant such as 2015-06-20T09:00:00Z is expected");
        refused("/things?publishedBy=soon", "publishedBy", "a date such as 2015-06-20 is expected");
        refused("/things?limit=0", "limit", "a whole number from 1 to 1000 is expected");
        refused("/things?limit=1001", "limit", "a whole number from 1 to 1000 is expected");
        refused("/things?limit=all", "limit", "a whole number from 1 to 1000 is expected");
        refused("/things?count=maybe", "count", "one of exact, estimated is expected");
        refused("/things?limit=1&limit=2", "limit", "one value is expected");
        refused("/things?label=", "label", "a value is expected, or no such parameter");
        refused("/things?cursor", "cursor", "a value is expected, or no such parameter");
        refused("/things?label=%00", "label", "text in UTF-8 without NUL is expected");
        refused("/things?label=%C3%28", "label", "text in UTF-8 without NUL is expected");
        refused("/things?label=%ED%A0%80", "label", "text in UTF-8 without NUL is expected");
        refused("/things?limit=%D9%A3", "limit", "a whole number from 1 to 1000 is expected");
    }

    @Test
    void aParameterThatNobodyDeclaredIsRefused() {
        problem(get("/things?lable=a"), 400, "unknown-parameter")
                .body("errors.parameter", contains("lable"))
                .body("errors.detail", contains(containsString("label, limit")));
    }

    @Test
    void whatWillBeKnownCannotBeAsked() {
        problem(get("/things?knownAt=2999-01-01T00:00:00Z"), 422, "future-clock")
                .body("errors.parameter", contains("knownAt"));
    }

    @Test
    void whatTheFrameworkRefusesIsAProblemOfTheCatalogueToo() {
        problem(get("/nowhere"), 404, "not-found").body("instance", equalTo("/api/v1/nowhere"));
        problem(get("/things/none"), 404, "not-found").body("instance", equalTo("/api/v1/things/none"));
        problem(given().spec(Tokens.asPublic()).patch("/api/v1/things").then(), 405, "method-not-allowed");
        problem(
                given().spec(Tokens.asPublic())
                        .accept("image/png")
                        .get("/api/v1/trouble/typed/7")
                        .then(),
                406,
                "not-acceptable");
        problem(
                given().spec(Tokens.as(Role.EDITOR, "un"))
                        .contentType("text/csv")
                        .body("a,b")
                        .post("/api/v1/things")
                        .then(),
                415,
                "unsupported-media-type");
        problem(given().get("/api/v1/things").then(), 401, "unauthenticated");
        problem(
                given().header("Authorization", "Bearer none")
                        .get("/api/v1/things")
                        .then(),
                401,
                "unauthenticated");
        problem(
                given().spec(Tokens.asPublic())
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post("/api/v1/things")
                        .then(),
                401,
                "unauthenticated");
        problem(
                given().spec(Tokens.as(Role.READER, "kroc-pam"))
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post("/api/v1/things")
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void whatFailsOnOurSideTellsNothingButWhereItIsLogged() {
        problem(get("/trouble/failure"), 500, "internal-error").body("detail", containsString("service's log under"));
        problem(get("/trouble/unwritable"), 500, "internal-error");
    }

    @Test
    void aDatabaseThatIsAwayIsNoFailureOfTheClient() {
        ValidatableResponse answer = problem(get("/trouble/away"), 503, "unavailable");
        assertThat(answer.extract().header("Retry-After")).isEqualTo("2");
    }

    private static void refused(String path, String parameter, String expected) {
        problem(get(path), 400, "invalid-parameter")
                .body("errors.parameter", hasItem(parameter))
                .body("errors.detail", hasItem(expected));
    }

    private static ValidatableResponse get(String path) {
        return given().spec(Tokens.asPublic())
                .urlEncodingEnabled(false)
                .get("/api/v1" + path)
                .then();
    }

    private static ValidatableResponse post(String body) {
        return given().spec(Tokens.as(Role.EDITOR, "un"))
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/api/v1/things")
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .body("type", equalTo("/problems/" + slug))
                .body("status", equalTo(status))
                .body("instance", containsString("/api/v1/"))
                .body(not(containsString("org.")))
                .body(not(containsString("java")))
                .body(not(containsString("Exception")))
                .body(not(containsString("SELECT")));
    }
}
