package org.suivi.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.suivi.gateway.TestKeys;
import org.suivi.history.Databases;

@QuarkusTest
@TestProfile(LimitApiTest.Narrow.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LimitApiTest {

    public static class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("suivi.limit.key", "5", "suivi.limit.address", "3", "suivi.limit.period", "1H");
        }
    }

    @Inject
    Databases databases;

    @Test
    @Order(1)
    void whoAsksTooMuchIsToldWhenToComeAgain() {
        for (int left = 4; left >= 0; left--) {
            ask(TestKeys.EDITOR.key(), 200, left);
        }
        given().header("X-API-Key", TestKeys.EDITOR.key())
                .get("/api/v1/actors")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/too-many-requests"));
        ask(TestKeys.READER.key(), 200, 4);
    }

    // after it no key that was not seen yet is looked up for the address of these tests
    @Test
    @Order(2)
    void whoTriesKeysIsCountedByHisAddress() {
        ask(TestKeys.MONITOR.key(), 200, 4);
        for (int i = 0; i < 3; i++) {
            // where nobody is trusted to say it, the address that a client gives is not heeded
            given().header("X-API-Key", "guess " + i)
                    .header("X-Forwarded-For", "41.73.96." + i)
                    .header("Forwarded", "for=41.73.96." + i)
                    .get("/api/v1/actors")
                    .then()
                    .statusCode(401);
        }
        given().header("X-API-Key", "guess 4").get("/api/v1/actors").then().statusCode(429);
        given().get("/api/v1/actors").then().statusCode(429);
        ask(TestKeys.MONITOR.key(), 200, 3);
        noKeyIsLookedUpFor("guess 5");
    }

    private void noKeyIsLookedUpFor(String guess) {
        databases.exact().useHandle(handle -> handle.execute("ALTER TABLE access_key RENAME TO access_key_away"));
        try {
            // whoever looked it up would find that the database is away, and say 503
            given().header("X-API-Key", guess)
                    .get("/api/v1/actors")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", notNullValue());
        } finally {
            databases.exact().useHandle(handle -> handle.execute("ALTER TABLE access_key_away RENAME TO access_key"));
        }
    }

    private static void ask(String key, int status, int left) {
        given().header("X-API-Key", key)
                .get("/api/v1/actors")
                .then()
                .statusCode(status)
                .header("RateLimit-Limit", "5")
                .header("RateLimit-Remaining", Integer.toString(left))
                .header("RateLimit-Reset", notNullValue());
    }
}
