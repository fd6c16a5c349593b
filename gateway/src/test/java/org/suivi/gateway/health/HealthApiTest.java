package org.suivi.gateway.health;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.suivi.gateway.Peer;

@QuarkusTest
class HealthApiTest {

    @ConfigProperty(name = "suivi.services.events.management-url")
    String events;

    @Test
    void whatIsDownIsTold() {
        given().get("/health").then().statusCode(200).body("parts.'gateway-database'", equalTo("UP"));
        Peer.put(events, "/q/health/ready", new Peer.Answer(503, Map.of(), ""));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().get("/health")
                .then()
                .statusCode(200)
                .body("status", equalTo("DEGRADED"))
                .body("parts.events-service", equalTo("DOWN"))
                .body("parts.actor-service", equalTo("UP")));
        Peer.forget(events, "/q/health/ready");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().get("/health").then().body("status", equalTo("UP")));
    }
}
