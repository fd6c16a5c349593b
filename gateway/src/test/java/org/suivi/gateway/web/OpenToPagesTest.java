package org.suivi.gateway.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.suivi.gateway.Peer;
import org.suivi.gateway.TestKeys;

@QuarkusTest
@TestProfile(OpenToPagesTest.WithOneNamed.class)
class OpenToPagesTest {

    private static final String SERVICE = "/api/v1/reconcile/actors";
    private static final String NAMED = "https://dash.example.org";
    private static final String STRANGER = "http://127.0.0.1:3333";

    private static final Pattern TO_THE_BROWSER =
            Pattern.compile("access-control-.*|cache-control|content-(type|length|encoding|language"
                    + "|security-policy)|cross-origin-.*|connection|date|expires|last-modified|pragma|referrer-policy|server|strict-transport-security"
                    + "|transfer-encoding|vary|x-content-type-options|x-frame-options|permissions-policy");

    @TestHTTPResource("/")
    URI root;

    @ConfigProperty(name = "suivi.services.actor.url")
    String actorService;

    public static class WithOneNamed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("SUIVI_CORS", "true", "SUIVI_CORS_ORIGINS", NAMED);
        }
    }

    @Test
    void aPageOfAnyOriginReadsTheReconciliationServiceAndNothingElse() {
        given().header("Origin", STRANGER)
                .get(SERVICE)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Credentials", nullValue());
        given().header("Origin", STRANGER)
                .contentType("application/x-www-form-urlencoded")
                .formParam("queries", "{}")
                .post(SERVICE)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*");
        given().header("Origin", STRANGER)
                .get("/api/v1/actors")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", STRANGER)
                .get("/api/v1/reconcilers")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void onlyAPageWhoseOriginWasNamedMaySendAKey() {
        before(STRANGER)
                .header("Access-Control-Allow-Methods", containsString("POST"))
                .header("Access-Control-Allow-Headers", containsString("Content-Type"))
                .header("Access-Control-Allow-Headers", not(containsString("X-API-Key")))
                .header("Access-Control-Allow-Headers", not(containsString("Authorization")));
        before(NAMED).header("Access-Control-Allow-Headers", containsString("X-API-Key"));
        given().header("Origin", NAMED)
                .header("X-API-Key", TestKeys.READER.key())
                .get("/api/v1/actors")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", NAMED);
    }

    @Test
    void aScriptReadsWhateverAnAnswerSaysInItsHeaders() {
        Peer.put(
                actorService,
                "/api/v1/actors/export",
                new Peer.Answer(
                        200,
                        Map.of(
                                "Suivi-As-Of", "validAt=2015-06-20",
                                "Content-Disposition", "attachment; filename=\"actors.csv\"",
                                "ETag", "\"1\"",
                                "Link", "</api/v1/actors/export>; rel=\"next\"",
                                "Location", "/api/v1/actors/CMA",
                                "Deprecation", "@1780000000",
                                "Sunset", "Sun, 29 Nov 2026 00:00:00 GMT"),
                        "code"));
        try {
            allAreExposed(given().header("Origin", NAMED).get("/api/v1/actors/export"));
        } finally {
            Peer.forget(actorService, "/api/v1/actors/export");
        }
        allAreExposed(given().header("Origin", NAMED).get("/api/v1/actors"));
        allAreExposed(given().header("Origin", STRANGER).get(SERVICE));
        given().header("Origin", NAMED)
                .get("/api/v1/actors")
                .then()
                .header("Access-Control-Expose-Headers", containsString("Retry-After"));
    }

    /** Those that every answer of any server has, and what speaks of the connection or to the browser alone, tell a script nothing. */
    private static void allAreExposed(Response answer) {
        Set<String> exposed = Stream.of(
                        answer.header("Access-Control-Expose-Headers").split(","))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> ofTheApi = answer.headers().asList().stream()
                .map(header -> header.getName().toLowerCase(Locale.ROOT))
                .filter(name -> !TO_THE_BROWSER.matcher(name).matches())
                .collect(Collectors.toSet());
        assertThat(ofTheApi).isNotEmpty();
        assertThat(exposed).containsAll(ofTheApi);
    }

    @Test
    void onlyTheSmallPageMayBeShownWithinAnother() {
        given().get(SERVICE + "/preview?id=CMA")
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors http: https:"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Frame-Options", nullValue());
        given().get(SERVICE).then().header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        given().get("/").then().header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        given().get("/preview").then().header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void theServiceIsToldWhereItIsReached() {
        given().header("X-Suivi-Public-Url", "https://evil.example.org")
                .get(SERVICE)
                .then()
                .body("headers.X-suivi-public-url.size()", equalTo(1))
                .body("headers.X-suivi-public-url[0]", equalTo("http://" + root.getAuthority()));
        given().header("Host", "suivi.example.org:8443")
                .get(SERVICE)
                .then()
                .body("headers.X-suivi-public-url[0]", equalTo("http://suivi.example.org:8443"));
    }

    private static ValidatableResponse before(String origin) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options(SERVICE)
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*");
    }
}
