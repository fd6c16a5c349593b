package org.suivi.actors.wronginput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.suivi.history.Databases;

/** Whatever is wrong in a body is refused, with the place of the fault, and nothing is recorded. */
@QuarkusTest
class WrongInputTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Databases databases;

    @BeforeEach
    void prepare() {
        Ground.prepare();
    }

    static Stream<Arguments> everyFieldWithEveryWrongValue() {
        return Body.ALL.stream().flatMap(body -> body.requests().stream()
                .flatMap(request -> body.fields().stream().flatMap(field -> field.wrong().stream()
                        .map(wrong -> Arguments.of(
                                request,
                                field.name(),
                                wrong.what(),
                                body.with(field, wrong.json()),
                                wrong.status())))));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource
    void everyFieldWithEveryWrongValue(String request, String field, String what, String body, int status) {
        refused(request, body, status, "/" + field);
    }

    static Stream<Arguments> everyBodyAsAWhole() {
        return Body.ALL.stream().flatMap(body -> body.requests().stream()
                .flatMap(request -> Stream.of(
                        Arguments.of(request, body.and("\"colour\": \"red\""), "/colour"),
                        Arguments.of(request, body.and("\"id\": \"mine\""), "/id"),
                        Arguments.of(request, body.and("\"recordedAt\": \"2015-01-01T00:00:00Z\""), "/recordedAt"),
                        Arguments.of(request, "[" + body.and("\"id\": \"mine\"") + "]", ""),
                        Arguments.of(request, "null", ""),
                        Arguments.of(request, "\"text\"", ""))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void everyBodyAsAWhole(String request, String body, String pointer) {
        refused(request, body, 400, pointer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "POST /actors | {'code': 'wi.new', 'kind': 'STATE', 'founded': '2016', 'ended': '2015'} | 422 | /ended",
                "POST /actors | {'code': 'graph', 'kind': 'STATE'} | 422 | /code",
                "POST /actors | {'code': 'match', 'kind': 'STATE'} | 422 | /code",
                "PUT /actors/{actor} | {'code': 'wi.b', 'kind': 'STATE'} | 422 | /code",
                "PUT /actors/{actor} | {'kind': 'STATE', 'founded': '2016-02', 'ended': '2016-01-31'} | 422 | /ended",
                "POST /actors/{actor}/names | {'text': 'x', 'kind': 'ALIAS', 'validFrom': '2016', 'validTo': '2015'} | 422 | /validTo",
                "PUT /actors/{actor}/names/{name} | {'text': 'x', 'kind': 'ALIAS', 'validFrom': '2016', 'validTo': '2015-12-31'} | 422 | /validTo",
                "POST /actors/{actor}/classifications | {'category': 'CRIMINAL', 'by': 'x', 'validFrom': '2016', 'validTo': '2015'} | 422 | /validTo",
                "POST /actors/{actor}/listings | {'regime': 'eu', 'reference': '2', 'validFrom': '2016', 'validTo': '2015'} | 422 | /validTo",
                "POST /actors/{actor}/external-ids | {'scheme': 'acled', 'value': 'x', 'validFrom': '2016', 'validTo': '2015'} | 422 | /validTo",
                "POST /relations | {'type': 'ALLIED_WITH', 'from': 'wi.a', 'to': 'wi.b', 'validFrom': '2016', 'validTo': '2015'} | 422 | /validTo",
                "POST /relations | {'type': 'ALLIED_WITH', 'from': 'wi.a', 'to': 'wi.a'} | 422 | /to",
                "POST /relations | {'type': 'ALLIED_WITH', 'from': 'wi.nobody', 'to': 'wi.b'} | 422 | /from",
                "POST /relations | {'type': 'ALLIED_WITH', 'from': 'wi.a', 'to': 'wi.nobody'} | 422 | /to",
                "POST /relations | {'type': 'MEMBER_OF', 'from': 'wi.a', 'to': 'wi.b', 'wing': 'north'} | 422 | /extent",
                "POST /relations | {'type': 'MEMBER_OF', 'from': 'wi.a', 'to': 'wi.b', 'extent': 'SOME', 'wing': 'north'} | 422 | /extent",
                "POST /relations | {'type': 'MEMBER_OF', 'from': 'wi.a', 'to': 'wi.b', 'extent': 'WING'} | 422 | /wing",
                "POST /relations | {'type': 'MEMBER_OF', 'from': 'wi.a', 'to': 'wi.b', 'extent': 'WING', 'wing': ' '} | 422 | /wing",
                "PUT /relations/{relation} | {'type': 'ALLIED_WITH', 'from': 'wi.a', 'to': 'wi.nobody'} | 422 | /to",
                "PUT /relations/{relation} | {'type': 'ALLIED_WITH', 'from': 'wi.b', 'to': 'wi.b'} | 422 | /to",
                "POST /actors/match/decisions | {'name': '?!', 'actor': 'wi.a', 'decision': 'FOR'} | 422 | /name",
                "POST /actors/match/decisions | {'name': 'x', 'actor': 'wi.nobody', 'decision': 'FOR'} | 422 | /actor",
                "POST /actors/match/decisions | {'name': 'x', 'actor': 'wi.a', 'decision': 'FOR', 'validFrom': '2016', 'validTo': '2015'} | 422 | /validTo",
                "POST /actors/{actor}/merge | {'into': 'wi.nobody', 'reason': 'x'} | 422 | /into",
                "POST /actors/{actor}/merge | {'into': 'wi.a', 'reason': 'x'} | 422 | /into",
                "POST /actors/match | {} | 422 | /queries",
                "POST /actors/match | {'queries': null} | 422 | /queries",
                "POST /actors/match | {'queries': []} | 422 | /queries",
                "POST /actors/match | {'queries': 'x'} | 400 | /queries",
                "POST /actors/match | {'queries': [null]} | 422 | /queries/0",
                "POST /actors/match | {'queries': ['x']} | 400 | /queries/0",
                "POST /actors/match | {'queries': [{'id': 'a', 'name': 'x'}, {'id': 'b'}]} | 422 | /queries/1/name",
                "POST /actors/match | {'queries': [{'id': 'a', 'name': 'x'}, {'id': 'a', 'name': 'y'}]} | 422 | /queries/1/id",
                "POST /actors/match | {'queries': [{'id': 'a', 'name': 'x', 'date': '2014'}]} | 400 | /queries/0/date",
                "POST /actors/match | {'queries': [{'id': 'a', 'name': 'x', 'date': '2014-02-30'}]} | 400 | /queries/0/date",
                "POST /actors/match | {'queries': [{'id': 'a', 'name': 'x', 'country': 'Mali'}]} | 422 | /queries/0/country",
                "POST /actors/match | {'queries': [{'id': 'a', 'name': 'x', 'kind': 'GANG'}]} | 400 | /queries/0/kind",
                "POST /actors/match | {'queries': [{'id': 'a', 'name': 'x', 'colour': 'red'}]} | 400 | /queries/0/colour",
                "POST /actors/match | {'queries': [{'id': '', 'name': 'x'}]} | 422 | /queries/0/id",
                "POST /actors/match | {'queries': [{'id': 7, 'name': 'x'}]} | 400 | /queries/0/id",
                "POST /actors/match | {'queries': [{'id': 'a', 'name': 'x'}], 'limit': 0} | 422 | /limit",
                "POST /actors/match | {'queries': [{'id': 'a', 'name': 'x'}], 'limit': 51} | 422 | /limit",
                "POST /actors/match | {'queries': [{'id': 'a', 'name': 'x'}], 'limit': 1.5} | 400 | /limit",
                "POST /actors/match | {'queries': [{'id': 'a', 'name': 'x'}], 'limit': '5'} | 400 | /limit",
                "POST /actors/match | {'queries': [{'id': 'a', 'name': 'x'}], 'threshold': 1.01} | 422 | /threshold",
                "POST /actors/match | {'queries': [{'id': 'a', 'name': 'x'}], 'threshold': -0.1} | 422 | /threshold",
                "POST /actors/match | {'queries': [{'id': 'a', 'name': 'x'}], 'threshold': 'high'} | 400 | /threshold"
            })
    void whatDoesNotGoTogether(String request, String body, int status, String pointer) {
        refused(request, body.replace('\'', '"'), status, pointer);
    }

    @ParameterizedTest
    @CsvSource({"501, /queries/0/name", "65, /queries/0/id"})
    void aQuestionIsBounded(int length, String pointer) {
        String name = pointer.endsWith("name") ? "x".repeat(length) : "x";
        String id = pointer.endsWith("id") ? "x".repeat(length) : "x";
        refused(
                "POST /actors/match",
                "{\"queries\": [{\"id\": \"%s\", \"name\": \"%s\"}]}".formatted(id, name),
                422,
                pointer);
    }

    @Test
    void aBatchOfQuestionsIsBounded() {
        String queries = IntStream.rangeClosed(0, 100)
                .mapToObj(i -> "{\"id\": \"" + i + "\", \"name\": \"x\"}")
                .collect(Collectors.joining(","));
        refused("POST /actors/match", "{\"queries\": [" + queries + "]}", 422, "/queries");
    }

    /** A correction to the same would be the claim that this one made. */
    @ParameterizedTest
    @MethodSource
    void withNothingWrongItIsTaken(String request, String body) {
        String method = request.substring(0, request.indexOf(' '));
        Ground.send(method, request.substring(method.length() + 1), body).then().statusCode(lessThan(300));
    }

    static Stream<Arguments> withNothingWrongItIsTaken() {
        return Body.ALL.stream()
                .filter(body -> body.fields().size() > 2)
                .map(body -> Arguments.of(body.requests().getFirst(), body.right()));
    }

    private void refused(String request, String body, int status, String pointer) {
        String before = Ground.counts(databases);
        String method = request.substring(0, request.indexOf(' '));
        Response answer = Ground.send(method, request.substring(method.length() + 1), body);
        answer.then().statusCode(status).contentType("application/problem+json");
        JsonNode problem = problem(answer);
        assertThat(problem.path("type").asText()).startsWith("/problems/");
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("errors"))
                .as(problem.toString())
                .extracting(error -> error.path("pointer").textValue())
                .containsOnly(pointer);
        assertThat(problem.at("/errors/0/detail").asText()).doesNotContain("org.suivi");
        assertThat(Ground.counts(databases)).isEqualTo(before);
    }

    // the client compiles a path each time it is asked for one, which took most of the time of all these
    private static JsonNode problem(Response answer) {
        try {
            return JSON.readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.asString(), e);
        }
    }
}
