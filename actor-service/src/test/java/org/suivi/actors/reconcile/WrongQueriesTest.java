package org.suivi.actors.reconcile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** What the reconciliation service refuses, and how it says where the fault is. */
@QuarkusTest
class WrongQueriesTest {

    private final Refine refine = Refine.ofToday();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'q0': | 400 | ``",
                "[] | 400 | ``",
                "null | 400 | ``",
                "{} {} | 400 | ``",
                "{'q0': null} | 422 | /q0",
                "{'q0': {'query': 'CMA'}, 'q0': {'query': 'CSP'}} | 400 | /q0",
                "{'a/b': {'query': 7, 'limit': 'x'}} | 400 | /a~1b/query",
                "{'': {'query': 'CMA'}} | 422 | /",
                "{'q0': {}} | 422 | /q0/query",
                "{'q0': {'query': ' '}} | 422 | /q0/query",
                "{'q0': {'query': 'CMA', 'limit': 0}} | 422 | /q0/limit",
                "{'q0': {'query': 'CMA', 'limit': 51}} | 422 | /q0/limit",
                "{'q0': {'query': 'CMA', 'limit': '5'}} | 400 | /q0/limit",
                "{'q0': {'query': 'CMA', 'colour': 'red'}} | 400 | /q0/colour",
                "{'q0': {'query': 'CMA', 'type_strict': 'perhaps'}} | 400 | /q0/type_strict",
                "{'q0': {'query': 'CMA', 'properties': [{'pid': 'founded', 'v': '2015'}]}} | 422 | /q0/properties/0/pid",
                "{'q0': {'query': 'CMA', 'properties': [{'pid': 'date', 'v': '2015-01-01'}, {'pid': 'date', 'v': '2015-01-01'}]}} | 422 | /q0/properties/1/pid"
            })
    void aFaultInQueriesIsToldWithTheParameterAndThePointer(String queries, int status, String pointer) {
        refused(refine.form("queries", queries.replace('\'', '"')).then(), status)
                .body("errors.parameter", hasItem("queries"))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void anUnknownTypeIsToldWithThoseThatThereAre() {
        refused(
                        refine.form("queries", "{\"q0\": {\"query\": \"CMA\", \"type\": \"GROUP\"}}")
                                .then(),
                        400)
                .body("errors[0].parameter", equalTo("queries"))
                .body("errors[0].pointer", org.hamcrest.Matchers.startsWith("/q0/type"))
                .body("errors[0].detail", org.hamcrest.Matchers.containsString("ARMED_GROUP"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | 400 | ``",
                "{'properties': []} | 422 | /ids",
                "{'ids': []} | 422 | /properties",
                "{'ids': [7], 'properties': []} | 400 | /ids/0",
                "{'ids': ['CMA'], 'properties': [{}]} | 422 | /properties/0/id",
                "{'ids': ['CMA'], 'properties': [{'id': 'colour'}]} | 422 | /properties/0/id",
                "{'ids': ['CMA'], 'properties': [{'id': 'date'}]} | 422 | /properties/0/id",
                "{'ids': ['CMA'], 'properties': [{'id': 'kind'}, {'id': 'kind'}]} | 422 | /properties/1/id",
                "{'ids': ['CMA'], 'properties': [{'id': 'kind', 'settings': {'language': 'fr'}}]} | 422 | /properties/0/settings/language",
                "{'ids': ['CMA'], 'properties': [{'id': 'name', 'settings': {'language': '?'}}]} | 422 | /properties/0/settings/language",
                "{'ids': ['CMA'], 'properties': [{'id': 'name', 'settings': {'limit': 1}}]} | 422 | /properties/0/settings",
                "{'ids': ['CMA'], 'properties': [], 'colour': 1} | 400 | /colour"
            })
    void soIsAFaultInWhatIsToBeExtended(String extend, int status, String pointer) {
        refused(refine.form("extend", extend.replace('\'', '"')).then(), status)
                .body("errors.parameter", hasItem("extend"))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void oneOfTheTwoIsAskedForAndNothingElse() {
        refused(form("queries=%7B%7D&extend=%7B%7D"), 400).body("errors[0].parameter", equalTo("extend"));
        refused(form(""), 400).body("errors[0].parameter", equalTo("queries"));
        refused(form("queries=%7B%7D&callback=f"), 400).body("errors[0].parameter", equalTo("callback"));
        refused(form("queries=%7B%7D&queries=%7B%7D"), 400).body("errors[0].code", equalTo("repeated"));
        refused(form("queries=%FF"), 400);
        refused(form("queries=%zz"), 400);
        refused(Refine.get(Refine.SERVICE + "?queries=%7B%7D&extend=%7B%7D").then(), 400);
        refused(Refine.get(Refine.SERVICE + "?callback=f").then(), 400)
                .body("errors[0].parameter", equalTo("callback"));
        refused(Refine.get(Refine.SERVICE + "?queries=").then(), 400);
        refused(
                given().spec(Tokens.asPublic())
                        .contentType("application/json")
                        .body("{}")
                        .post(Refine.SERVICE)
                        .then(),
                415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/suggest/entity?prefix=a&cursor=-1",
                "/suggest/entity?prefix=a&cursor=x",
                "/suggest/entity?prefix=a&type=GROUP",
                "/suggest/entity?prefix=a&colour=red",
                "/suggest/property?prefix=a&limit=1",
                "/suggest/type?prefix=a&knownAt=2020-01-01T00:00:00Z",
                "/preview",
                "/preview?id=",
                "/extend/properties?type=GROUP",
                "/extend/properties?type=STATE&limit=0"
            })
    void suggestionsAndProposalsAreHeldToTheirParameters(String path) {
        refused(Refine.get(Refine.SERVICE + path).then(), 400);
    }

    @Test
    void aBatchIsAsLargeAsTheManifestSays() {
        assertThat(refine.queries(batch(100))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getMap("$"))
                .hasSize(100);
        refused(refine.form("queries", batch(101)).then(), 413).body("errors[0].parameter", equalTo("queries"));
        refine.queries("{}").then().statusCode(200).body("size()", equalTo(0));
    }

    @Test
    void nobodyIsKnownByPropertiesAlone() {
        refine.queries("{\"q\": {\"properties\": [{\"pid\": \"country\", \"v\": \"ML\"}]}}")
                .then()
                .statusCode(200)
                .body("q.result", empty());
    }

    @Test
    void thePublicFindsNoPersonByAnyCall() {
        Refine.editor("/actors", "{'code': 'rp.P', 'kind': 'PERSON', 'description': 'Secretive'}");
        Refine.editor("/actors", "{'code': 'rp.G', 'kind': 'ARMED_GROUP'}");
        Refine.editor("/actors/rp.P/names", "{'text': 'Vwxyz Mnbvcx', 'kind': 'OFFICIAL'}");
        Refine.editor("/relations", "{'type': 'MEMBER_OF', 'from': 'rp.P', 'to': 'rp.G', 'validFrom': '2014'}");
        String query = "{\"q0\": {\"query\": \"Vwxyz Mnbvcx\"}, \"q1\": {\"query\": \"rp.P\"}}";
        String extend = "{\"ids\": [\"rp.P\", \"rp.G\"], \"properties\": [{\"id\": \"name\"}, {\"id\": \"members\"}]}";

        refine.queries(query).then().body("q0.result", empty()).body("q1.result", empty());
        refine.extend(extend).then().body("rows.'rp.P'.name", empty()).body("rows.'rp.G'.members", empty());
        Refine.suggest(Refine.SERVICE + "/suggest/entity", "Vwxyz").then().body("result", empty());
        Refine.suggest(Refine.SERVICE + "/suggest/entity", "rp.").then().body("result.id", not(hasItem("rp.P")));
        Refine.get(Refine.SERVICE + "/preview?id=rp.P").then().statusCode(404);

        reader().formParam("queries", query).post(Refine.SERVICE).then().body("q1.result[0].id", equalTo("rp.P"));
        reader().formParam("extend", extend)
                .post(Refine.SERVICE)
                .then()
                .body("rows.'rp.G'.members.id", contains("rp.P"));
        reader().get(Refine.SERVICE + "/preview?id=rp.P")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache");
    }

    private static io.restassured.specification.RequestSpecification reader() {
        return given().spec(Tokens.as(Role.READER, "analysts"))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static String batch(int size) {
        return IntStream.range(0, size)
                .mapToObj("\"q%1$d\": {\"query\": \"CMA %1$d\"}"::formatted)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static ValidatableResponse form(String body) {
        return given().spec(Tokens.asPublic())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(body)
                .post(Refine.SERVICE)
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status) {
        return answer.statusCode(status).contentType("application/problem+json");
    }
}
