package org.suivi.gateway.changes;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import org.suivi.gateway.TestKeys;

/** The changes as somebody with a key reads them, or anybody where it is null. */
final class Changes {

    private Changes() {}

    /** The types of what is told of one, with when they were recorded. */
    static List<String> told(TestKeys key, String since, String id) {
        return page(key, since, 1000)
                .getList("items.findAll { it.id == '" + id + "' }.collect { it.type + ' ' + it.recordedAt }");
    }

    /** Waits until so much is told of one. */
    static JsonPath untilThereIs(TestKeys key, String since, String id, int count) {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> told(key, since, id).size() >= count);
        return page(key, since, 1000);
    }

    /** From where on nothing has happened yet. */
    static String now(TestKeys key) {
        return with(key)
                .get("/api/v1/changes?since=now")
                .then()
                .statusCode(200)
                .extract()
                .path("next");
    }

    static JsonPath page(TestKeys key, String since, int limit) {
        return with(key)
                .queryParam("since", since)
                .queryParam("limit", limit)
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static RequestSpecification with(TestKeys key) {
        return key == null ? given() : given().header("X-API-Key", key.key());
    }
}
