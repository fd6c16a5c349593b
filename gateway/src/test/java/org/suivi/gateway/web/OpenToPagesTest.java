package org.suivi.gateway.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suivi.gateway.TestKeys;

@QuarkusTest
@TestProfile(OpenToPagesTest.WithOneNamed.class)
class OpenToPagesTest {

    private static final String SERVICE = "/api/v1/reconcile/actors";
    private static final String NAMED = "https://dash.example.org";
    private static final String STRANGER = "http://127.0.0.1:3333";

    @TestHTTPResource("/")
    URI root;

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
