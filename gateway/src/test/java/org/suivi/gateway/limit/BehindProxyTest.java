package org.suivi.gateway.limit;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BehindProxyTest.Behind.class)
class BehindProxyTest {

    public static class Behind implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("SUIVI_BEHIND_PROXY", "true", "suivi.limit.address", "3", "suivi.limit.period", "1H");
        }
    }

    @Test
    void eachClientOfATrustedProxyIsCountedForItself() {
        for (int left = 2; left >= 0; left--) {
            ask("41.73.96.1", 200, left);
        }
        given().header("X-Forwarded-For", "41.73.96.1")
                .get("/api/v1/actors")
                .then()
                .statusCode(429);
        ask("41.73.96.2", 200, 2);
        ask("2001:db8:1:2::1", 200, 2);
        ask("2001:db8:1:2::2", 200, 1);
    }

    private static void ask(String client, int status, int left) {
        given().header("X-Forwarded-For", client)
                .get("/api/v1/actors")
                .then()
                .statusCode(status)
                .header("RateLimit-Remaining", Integer.toString(left));
    }
}
