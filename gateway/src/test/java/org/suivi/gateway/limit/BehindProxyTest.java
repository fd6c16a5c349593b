package org.suivi.gateway.limit;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.suivi.gateway.BehindProxy;

@QuarkusTest
@TestProfile(BehindProxy.class)
class BehindProxyTest {

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
