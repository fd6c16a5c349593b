package org.suivi.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suivi.gateway.Peer;
import org.suivi.gateway.TestKeys;

@QuarkusTest
class ProxyApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource("/")
    URI root;

    @ConfigProperty(name = "suivi.services.events.url")
    String events;

    @ParameterizedTest
    @CsvSource({
        "actors/CMA/members?validAt=2014-09-01, actor",
        "relations, actor",
        "incidents?bbox=1%2C2%2C3%2C4, events",
        "imports/7/rows, events",
        "protection-policy, events",
        "instruments/mali-2015/implementation?method=PAM_INDEX, benchmark",
        "assessments, benchmark"
    })
    void thePathDecidesWhoAnswers(String path, String peer) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/" + path)
                .then()
                .statusCode(200)
                .body("peer", equalTo(peer), "uri", equalTo("/api/v1/" + path));
    }

    @Test
    void whatIsNotModifiedComesWithoutABodyAndSaysNothingOfOne() {
        Peer.put(events, "/api/v1/incidents/same", new Peer.Answer(304, Map.of("ETag", "\"s1\""), ""));
        given().get("/api/v1/incidents/same")
                .then()
                .statusCode(304)
                .header("ETag", "\"s1\"")
                .header("Transfer-Encoding", nullValue());
    }

    @Test
    void nothingThatAClientSaysOfHimselfPasses() {
        given().header("X-API-Key", TestKeys.READER.key())
                .header("Authorization", "Bearer forged")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Prefix", "/admin")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Suivi-Role", "admin")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("Cookie", "a=b")
                .header("TE", "trailers")
                .header("Idempotency-Key", "k1")
                .header("If-Match", "\"1-a\"")
                .get("/api/v1/actors")
                .then()
                .statusCode(200)
                .body("headers", not(hasKey("X-api-key")))
                .body("headers", not(hasKey("X-forwarded-for")))
                .body("headers", not(hasKey("X-forwarded-prefix")))
                .body("headers", not(hasKey("X-forwarded-host")))
                .body("headers", not(hasKey("Forwarded")))
                .body("headers", not(hasKey("X-suivi-role")))
                .body("headers", not(hasKey("X-http-method-override")))
                .body("headers", not(hasKey("Cookie")))
                .body("headers", not(hasKey("Te")))
                .body("headers.Authorization.size()", equalTo(1))
                .body("headers.Authorization[0]", not(equalTo("Bearer forged")))
                .body("headers.Idempotency-key[0]", equalTo("k1"))
                .body("headers.If-match[0]", equalTo("\"1-a\""));
    }

    @Test
    void aHeaderThatTheClientMeansForTheNextHopOnlyStays() throws Exception {
        JsonPath seen = given().header("Connection", "keep-alive, X-Secret")
                .header("X-Secret", "1")
                .get("/api/v1/actors")
                .jsonPath();
        assertThat(seen.getMap("headers").keySet())
                .noneMatch(each -> each.toString().equalsIgnoreCase("x-secret"));
    }

    @Test
    void bodiesOfAnySizeStreamThrough() throws Exception {
        long length = 200L << 20;
        HttpRequest request = HttpRequest.newBuilder(root.resolve("/api/v1/imports?format=ucdp-ged"))
                .header("X-API-Key", TestKeys.PARTNER.key())
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> zeros(length)))
                .timeout(Duration.ofMinutes(2))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).get("length").asLong()).isEqualTo(length);
    }

    @Test
    void addressesOfServicesDoNotComeBack() {
        Peer.put(
                events,
                "/api/v1/imports/made",
                new Peer.Answer(
                        202,
                        Map.of(
                                "Location",
                                events + "/api/v1/imports/7",
                                "Link",
                                "<" + events + "/api/v1/imports/7/rows?cursor=x>; rel=\"next\"",
                                "ETag",
                                "\"7-a\"",
                                "Cache-Control",
                                "public, max-age=10"),
                        "{}"));
        given().post("/api/v1/imports/made")
                .then()
                .statusCode(202)
                .header("Location", "/api/v1/imports/7")
                .header("Link", "</api/v1/imports/7/rows?cursor=x>; rel=\"next\"")
                .header("ETag", "\"7-a\"")
                .header("Cache-Control", "public, max-age=10");
    }

    @Test
    void problemsOfServicesPassUnchanged() {
        Peer.put(
                events,
                "/api/v1/incidents/none",
                new Peer.Answer(
                        404, Map.of("Content-Type", "application/problem+json"), "{\"type\":\"/problems/not-found\"}"));
        given().get("/api/v1/incidents/none")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body(equalTo("{\"type\":\"/problems/not-found\"}"));
    }

    @Test
    void aReadGoesAgainOverAnotherConnectionWhereAWriteMayHaveBeenDone() {
        String path = "/api/v1/areas/hung-up";
        Peer.put(events, path, new Peer.Answer(-1, Map.of(), ""));
        given().get(path).then().statusCode(200).body("method", equalTo("GET"));
        Peer.put(events, path, new Peer.Answer(-1, Map.of(), ""));
        given().body("{}").put(path).then().statusCode(503);
    }

    @Test
    void aServiceThatIsDownIsAProblemThatSaysWhenToComeAgain() {
        Peer.put(events, "/api/v1/areas/broken", new Peer.Answer(0, Map.of(), ""));
        given().get("/api/v1/areas/broken")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body(
                        "type",
                        equalTo("/problems/unavailable"),
                        "status",
                        equalTo(503),
                        "instance",
                        equalTo("/api/v1/areas/broken"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/nothing", "/api/v1/", "/api/v1", "/api/v2/actors", "/api", "/nothing", "/api/v1/actorsX"
            })
    void pathsThatTheApiDoesNotHaveAreAProblem(String path) {
        given().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/actors/../keys",
                "/api/v1//actors",
                "/api/v1/actors%2f..%2fkeys",
                "/api/v1/actors/%2e%2e/keys"
            })
    void tricksWithPathsAreRefused(String path) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://" + root.getAuthority() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/problems/path-refused");
    }

    @Test
    void theTraceOfTheClientGoesOnAndComesBack() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/api/v1/actors")
                .then()
                .statusCode(200)
                .header("traceparent", startsWith("00-" + trace + "-"))
                .body("headers.Traceparent.size()", equalTo(1))
                .body("headers.Traceparent[0]", matchesPattern("00-" + trace + "-[0-9a-f]{16}-01"));
    }

    private static InputStream zeros(long length) {
        return new ByteArrayInputStream(new byte[0]) {
            private long left = length;

            @Override
            public synchronized int read(byte[] into, int from, int most) {
                if (left == 0) {
                    return -1;
                }
                int read = (int) Math.min(left, most);
                left -= read;
                return read;
            }
        };
    }
}
