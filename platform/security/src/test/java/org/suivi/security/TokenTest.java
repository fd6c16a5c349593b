package org.suivi.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.suivi.security.SigningKeys.Token;

@QuarkusTest
@QuarkusTestResource(SigningKeys.class)
class TokenTest {

    private final Token good = Token.of(Role.PARTNER);

    @Test
    void theCallerIsWhomTheTokenNames() {
        given().auth()
                .oauth2(good.signed())
                .get("/who")
                .then()
                .statusCode(200)
                .body(is("key-7 of minusma for [minusma-hrd, minusma-joc]"));
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        given().get("/who").then().statusCode(401);
    }

    @Test
    void aRoleThatTheTokenLacksIsRefused() {
        answer(good, "/who/admin", 403);
        answer(Token.of(Role.ADMIN), "/who/admin", 200);
    }

    @Test
    void anEndpointThatNamesNoRoleAnswersNobody() {
        answer(Token.of(Role.ADMIN), "/who/forgotten", 403);
    }

    @Test
    void aTokenForAnotherServiceIsRefused() {
        answer(good.audience("events-service"), "/who", 401);
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        answer(good.issuer("somebody"), "/who", 401);
    }

    @Test
    void aTokenThatHasEndedIsRefused() {
        answer(good.left(Duration.ofSeconds(-30)), "/who", 401);
    }

    @Test
    void aTokenWhoseSignerHasGoneOnSinceIsRefusedThoughItsEndLiesAhead() {
        answer(good, "/who", 200);
        answer(good.up(good.up().minusSeconds(70)), "/who", 401);
        answer(good.up(good.up().minusSeconds(50)), "/who", 200);
    }

    @Test
    void aTokenSignedWithAStrangersKeyIsRefused() {
        answer(good.key(SigningKeys.pair("EC").getPrivate()), "/who", 401);
        answer(good.key(SigningKeys.pair("RSA").getPrivate()), "/who", 401);
    }

    @Test
    void aTokenWithoutASignatureIsRefused() {
        String[] parts = good.signed().split("\\.");
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        given().auth().oauth2(none + "." + parts[1] + ".").get("/who").then().statusCode(401);
    }

    @Test
    void aTokenWithOneClaimChangedIsRefused() {
        String[] parts = good.signed().split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("\"minusma\"", "\"ucdp\"");
        String changed =
                Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        given().auth()
                .oauth2(parts[0] + "." + changed + "." + parts[2])
                .get("/who")
                .then()
                .statusCode(401);
    }

    private static void answer(Token token, String path, int status) {
        given().auth().oauth2(token.signed()).get(path).then().statusCode(status);
    }
}
