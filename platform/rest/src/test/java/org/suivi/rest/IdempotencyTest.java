package org.suivi.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.suivi.history.Databases;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

@QuarkusTest
class IdempotencyTest {

    @Inject
    Databases databases;

    private final String key = UUID.randomUUID().toString();

    @Test
    void theSameRequestAgainIsAnsweredAsAtFirstAndDoneOnce() {
        Response first = count("un", "{\"a\": \"1\"}");
        Response again = count("un", "{\"a\": \"1\"}");
        assertThat(first.statusCode()).isEqualTo(200);
        again.then().statusCode(200).contentType(ContentType.JSON);
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
    }

    @Test
    void theFirstAnswersLocationComesAgain() {
        String thing = "{\"code\": \"t" + UUID.randomUUID() + "\"}";
        Response first = post("un", "/things", thing);
        Response again = post("un", "/things", thing);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("Location")).isNotNull().isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isNotNull().isEqualTo(first.header("ETag"));
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
    }

    @Test
    void theSameKeyForOtherContentIsRefused() {
        count("un", "{\"a\": \"1\"}");
        count("un", "{\"a\": \"2\"}").then().statusCode(409).body("type", equalTo("/problems/idempotency-key-reused"));
        post("un", "/trouble/count?again", "{\"a\": \"1\"}").then().statusCode(400);
    }

    @Test
    void anotherOrganisationMayUseTheSameKey() {
        int first = count("un", "{\"a\": \"1\"}").jsonPath().getInt("done");
        int other = count("ucdp", "{\"a\": \"1\"}").jsonPath().getInt("done");
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void afterADayTheKeyIsFree() {
        int first = count("un", "{\"a\": \"1\"}").jsonPath().getInt("done");
        claimedEarlier("25 hours");
        assertThat(count("un", "{\"a\": \"1\"}").jsonPath().getInt("done")).isNotEqualTo(first);
    }

    @Test
    void whatWasRefusedMayBeTriedAgain() {
        post("un", "/things", "{\"code\": \"\"}").then().statusCode(422);
        post("un", "/things", "{\"code\": \"\"}").then().statusCode(422);
        post("un", "/things", "{\"code\": \"t" + UUID.randomUUID() + "\"}")
                .then()
                .statusCode(201);
    }

    @Test
    void aRequestThatIsBeingWorkedOnIsNotBegunAgain() throws Exception {
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(
                () -> post("un", "/trouble/slow", "{}").statusCode());
        assertThat(TroubleResource.ARRIVED.await(20, TimeUnit.SECONDS)).isTrue();
        post("un", "/trouble/slow", "{}")
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", equalTo("/problems/request-in-progress"));
        // as if the work had gone on for two minutes: it is still not free, since whoever does it lives
        claimedEarlier("2 minutes");
        await().atMost(Duration.ofSeconds(30)).until(this::wasRenewed);
        post("un", "/trouble/slow", "{}").then().statusCode(409);
        TroubleResource.GO_ON.countDown();
        assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo(200);
    }

    @Test
    void whoLeftBeforeHeWasAnsweredFindsTheAnswerWhenHeComesBack() throws Exception {
        leave("/trouble/left");
        int done = TroubleResource.DONE.get();
        TroubleResource.LEFT.release();
        Response back = comeBack("/trouble/left");
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.header("Location")).endsWith("/trouble/left/1");
        assertThat(back.jsonPath().getInt("done")).isEqualTo(done + 1);
    }

    @Test
    void whoLeftBeforeHeWasRefusedIsRefusedWhenHeComesBack() throws Exception {
        leave("/trouble/left-and-refused");
        // once for him who left, once for him who comes back
        TroubleResource.LEFT.release(2);
        assertThat(comeBack("/trouble/left-and-refused").statusCode()).isEqualTo(404);
    }

    /** Sends a request and closes with a reset before it is answered, as a gateway that is killed. */
    private void leave(String path) throws Exception {
        TroubleResource.LEFT.drainPermits();
        try (Socket gone = new Socket("localhost", RestAssured.port)) {
            String head = "POST /api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 2\r\nIdempotency-Key: " + key + "\r\nAuthorization: Bearer "
                    + Tokens.of(Role.EDITOR, "un") + "\r\n\r\n{}";
            gone.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertThat(TroubleResource.LEAVABLE.tryAcquire(20, TimeUnit.SECONDS))
                    .isTrue();
            gone.setSoLinger(true, 0);
        }
        // the service learns of it by its own time
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TroubleResource.LEAVING.get().closed());
    }

    private Response comeBack(String path) {
        return await().atMost(Duration.ofSeconds(10))
                .until(() -> post("un", path, "{}"), answer -> answer.statusCode() != 409);
    }

    @Test
    void theKeyOfOneWhoDiedIsFreeAfterAMinute() {
        int first = count("un", "{\"a\": \"1\"}").jsonPath().getInt("done");
        databases
                .exact()
                .useHandle(handle -> handle.execute("UPDATE idempotency SET answered_at = NULL WHERE key = ?", key));
        count("un", "{\"a\": \"1\"}").then().statusCode(409);
        claimedEarlier("61 seconds");
        assertThat(count("un", "{\"a\": \"1\"}").jsonPath().getInt("done")).isNotEqualTo(first);
    }

    /** As when PostgreSQL ends in the midst of a request: neither what was asked for is done, nor can the key be released. */
    @Test
    void whoseKeyCouldNotBeReleasedIsToldSoAndNeedNotWait() {
        TroubleResource.FAILS_AT.set(TroubleResource.DONE.get() + 1);
        Response first = post("un", "/trouble/without-keys", "{}");
        // too early, since the keys are still away: that must not cost him the next try
        Response early = post("un", "/trouble/without-keys", "{}");
        databases.exact().useHandle(handle -> handle.execute("ALTER TABLE idempotency_away RENAME TO idempotency"));

        first.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unavailable"));
        early.then().statusCode(greaterThanOrEqualTo(500)).contentType("application/problem+json");
        post("un", "/trouble/without-keys", "{}").then().statusCode(200);
    }

    @Test
    void aKeyThatNobodyCanReadIsRefused() {
        given().spec(Tokens.as(Role.EDITOR, "un"))
                .header("Idempotency-Key", "two words")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/trouble/count")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("Idempotency-Key"));
    }

    @Test
    void aFileOfAnySizeIsNotKeptForAKey() {
        given().spec(Tokens.as(Role.EDITOR, "un"))
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body("a,b")
                .post("/api/v1/trouble/stream")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("errors[0].parameter", equalTo("Idempotency-Key"));
    }

    @Test
    void aBodyWithAKeyIsBoundedLikeAnyOther() {
        count("un", "{\"a\": \"" + "x".repeat(100_000) + "\"}")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/body-too-large"));
    }

    private void claimedEarlier(String by) {
        databases
                .exact()
                .useHandle(handle -> handle.execute(
                        "UPDATE idempotency SET claimed_at = claimed_at - CAST(? AS interval) WHERE key = ?", by, key));
    }

    private boolean wasRenewed() {
        return databases.exact().withHandle(handle -> handle.createQuery(
                        "SELECT claimed_at > clock_timestamp() - interval '1 minute' FROM idempotency WHERE key = :key")
                .bind("key", key)
                .mapTo(Boolean.class)
                .one());
    }

    private Response count(String organisation, String body) {
        return post(organisation, "/trouble/count", body);
    }

    private Response post(String organisation, String path, String body) {
        return given().spec(Tokens.as(Role.EDITOR, organisation))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path);
    }
}
