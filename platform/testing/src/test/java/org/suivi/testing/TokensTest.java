package org.suivi.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.suivi.security.Role;

@QuarkusTest
class TokensTest {

    @Test
    void theServiceBelievesATokenOfOurKey() {
        given().spec(Tokens.as(Role.PARTNER, "minusma", "minusma-joc"))
                .get("/trial")
                .then()
                .statusCode(200)
                .body(is("key of minusma for [minusma-joc]"));
    }

    @Test
    void theServiceRefusesARoleThatTheTokenLacks() {
        given().spec(Tokens.asPublic()).get("/trial").then().statusCode(403);
    }

    @Test
    void theServiceRefusesATokenForAnother() {
        String token = Tokens.forService("events-service", Role.ADMIN, "suivi");
        given().auth().oauth2(token).get("/trial").then().statusCode(401);
    }

    @Test
    void theTwoAudiencesAreTwoRolesOfOneDatabase() {
        given().spec(Tokens.asPublic())
                .get("/trial/databases")
                .then()
                .statusCode(200)
                .body(is("trial@trial, trial_public@trial"));
    }
}
