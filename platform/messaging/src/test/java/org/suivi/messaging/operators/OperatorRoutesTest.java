package org.suivi.messaging.operators;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OperatorRoutesTest {

    @TestHTTPResource(management = true)
    URI management;

    @ConfigProperty(name = "suivi.operator.key")
    String key;

    @ParameterizedTest
    @ValueSource(strings = {"/dead-letters/replay", "/replica/rebuild", "/dead-letters/replay/"})
    void whoShowsNoKeyChangesNothing(String path) {
        given().post(at(path)).then().statusCode(401);
    }

    @Test
    void whoShowsNoKeySeesNoDeadLetter() {
        given().get(at("/dead-letters"))
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body(containsString("operator's key"));
    }

    @Test
    void theOperatorIsAnswered() {
        given().header("Authorization", "Bearer " + key)
                .post(at("/dead-letters/replay"))
                .then()
                .statusCode(200)
                .body("$", hasKey("refused"));
    }

    private URI at(String path) {
        return management.resolve("/q" + path);
    }
}
