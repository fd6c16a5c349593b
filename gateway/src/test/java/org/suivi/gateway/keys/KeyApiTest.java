package org.suivi.gateway.keys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.suivi.gateway.TestKeys;
import org.suivi.history.Databases;

@QuarkusTest
class KeyApiTest {

    @Inject
    Databases databases;

    @Inject
    KnownKeys known;

    @Test
    void anUnknownKeyIsNobodyAndNeverThePublic() {
        with("nobody-knows-this")
                .get("/api/v1/actors")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("/problems/unknown-key"), "instance", equalTo("/api/v1/actors"));
        given().header("Authorization", "Bearer nobody-knows-this")
                .get("/api/v1/actors")
                .then()
                .statusCode(401);
        given().header("Authorization", "Basic YTpi")
                .get("/api/v1/actors")
                .then()
                .statusCode(401);
        given().header("X-API-Key", "").get("/api/v1/actors").then().statusCode(401);
    }

    @Test
    void aKeyMayComeAsABearerToo() {
        given().header("Authorization", "Bearer " + TestKeys.READER.key())
                .get("/api/v1/actors")
                .then()
                .statusCode(200);
    }

    @Test
    void onlyAdminsSeeKeys() {
        given().get("/api/v1/keys").then().statusCode(401).contentType("application/problem+json");
        with(TestKeys.ADMIN.key())
                .get("/api/v1/keys/1-1-1-1-1")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("id"));
        with(TestKeys.EDITOR.key()).get("/api/v1/keys").then().statusCode(403).contentType("application/problem+json");
        with(TestKeys.ADMIN.key())
                .get("/api/v1/keys")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("first partner"))
                .body("items[0]", not(hasKey("key")));
    }

    @Test
    void aKeyIsShownOnceAndOpensUntilItIsReplacedOrRevoked() {
        JsonPath made = create("bamako-desk");
        String id = made.getString("id");
        String first = made.getString("key");
        assertThat(first).hasSize(43);
        with(first).get("/api/v1/actors").then().statusCode(200);

        String second = with(TestKeys.ADMIN.key())
                .post("/api/v1/keys/" + id + "/rotate")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .path("key");
        with(first).get("/api/v1/actors").then().statusCode(401);
        with(second).get("/api/v1/actors").then().statusCode(200);

        with(TestKeys.ADMIN.key()).delete("/api/v1/keys/" + id).then().statusCode(204);
        with(second).get("/api/v1/actors").then().statusCode(401);
        with(TestKeys.ADMIN.key()).post("/api/v1/keys/" + id + "/rotate").then().statusCode(410);
        with(TestKeys.ADMIN.key())
                .get("/api/v1/keys/" + id)
                .then()
                .statusCode(200)
                .body("revokedAt", not(equalTo(null)));
    }

    @Test
    void whatANewKeyIsToBeIsChecked() {
        with(TestKeys.ADMIN.key())
                .contentType("application/json")
                .body("{\"name\": \"x\", \"role\": \"public\", \"organisation\": \"a b\"}")
                .post("/api/v1/keys")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem("/role"))
                .body("errors.pointer", hasItem("/organisation"));
    }

    @Test
    void theSameIdempotencyKeyDoesNotShowAKeyAgain() {
        String first = createWith("twice");
        assertThat(createWith("twice")).isNotEqualTo(first);
    }

    @Test
    void knownKeysOpenWhileTheDatabaseIsAway() {
        with(TestKeys.READER.key()).get("/api/v1/actors").then().statusCode(200);
        String hash = Secret.hash(TestKeys.READER.key());
        String unknown = Secret.hash("never seen");
        databases.exact().useHandle(handle -> handle.execute("ALTER TABLE access_key RENAME TO access_key_away"));
        try {
            assertThat(known.lookUp(hash)).isInstanceOf(KnownKeys.Found.Holder.class);
            assertThat(known.lookUp(unknown)).isInstanceOf(KnownKeys.Found.Undecided.class);
            with("seen for the first time")
                    .get("/api/v1/actors")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5");
        } finally {
            databases.exact().useHandle(handle -> handle.execute("ALTER TABLE access_key_away RENAME TO access_key"));
        }
        assertThat(known.lookUp(unknown)).isInstanceOf(KnownKeys.Found.Unknown.class);
    }

    @Test
    void keysAreNotKeptAsTheyRead() {
        String key = create("kept").getString("key");
        String stored = databases.exact().withHandle(handle -> handle.createQuery(
                        "SELECT string_agg(s::text || k::text, ' ') FROM access_key_secret s JOIN access_key k ON k.id = s.key_id")
                .mapTo(String.class)
                .one());
        assertThat(stored).doesNotContain(key).contains(Secret.hash(key));
    }

    private static JsonPath create(String name) {
        return with(TestKeys.ADMIN.key())
                .contentType("application/json")
                .body("{\"name\": \"" + name
                        + "\", \"role\": \"partner\", \"organisation\": \"minusma\", \"sources\": [\"minusma-joc\"]}")
                .post("/api/v1/keys")
                .then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/keys/"))
                .extract()
                .jsonPath();
    }

    private static String createWith(String idempotencyKey) {
        return with(TestKeys.ADMIN.key())
                .header("Idempotency-Key", idempotencyKey)
                .contentType("application/json")
                .body("{\"name\": \"idem\", \"role\": \"reader\", \"organisation\": \"minusma\"}")
                .post("/api/v1/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    private static RequestSpecification with(String key) {
        return given().header("X-API-Key", key);
    }
}
