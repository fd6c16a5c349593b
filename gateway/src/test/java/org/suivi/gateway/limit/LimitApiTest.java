package org.suivi.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suivi.gateway.TestKeys;

@QuarkusTest
@TestProfile(LimitApiTest.Narrow.class)
class LimitApiTest {

    public static class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("suivi.limit.key", "5", "suivi.limit.address", "3", "suivi.limit.period", "1H");
        }
    }

    @Test
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

    @Test
    void whoTriesKeysIsCountedByHisAddress() {
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
        ask(TestKeys.MONITOR.key(), 200, 4);
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
