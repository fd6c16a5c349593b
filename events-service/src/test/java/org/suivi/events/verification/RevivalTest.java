package org.suivi.events.verification;

import static org.hamcrest.Matchers.equalTo;
import static org.suivi.events.Partner.API;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suivi.events.Partner;

/** An incident of which a monitor said that it did not happen happened after all only for a reason. */
@QuarkusTest
class RevivalTest {

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"note\": null", ", \"note\": \"\"", ", \"note\": \" \""})
    void whatWasTakenBackIsNotRevivedWithoutAReason(String note) {
        String id = retracted("revival.joc");

        judge(id, "/verify", "{\"verification\": \"VERIFIED\"%s}".formatted(note))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/note"))
                .body("errors[0].code", equalTo("required"));
        Partner.monitor().get(API + "/incidents/" + id).then().body("verification", equalTo("RETRACTED"));
    }

    @Test
    void withOneItIsAndTheHistoryTellsIt() {
        String id = retracted("revived.joc");

        judge(id, "/verify", "{\"verification\": \"VERIFIED\", \"note\": \"the patrol was there\"}")
                .statusCode(200)
                .body("verification", equalTo("VERIFIED"));
        Partner.monitor()
                .get(API + "/incidents/" + id + "/history")
                .then()
                .body("items[2].reason", equalTo("the patrol was there"));
    }

    private static String retracted(String source) {
        Partner joc = Partner.register(source);
        String id = joc.report(joc.clash("r" + System.nanoTime(), "2015-04-27", ""));
        judge(id, "/retract", "{\"reason\": \"a rumour\"}").statusCode(200);
        return id;
    }

    private static ValidatableResponse judge(String id, String how, String body) {
        String path = API + "/incidents/" + id;
        return Partner.monitor()
                .header("If-Match", Partner.monitor().get(path).header("ETag"))
                .body(body)
                .post(path + how)
                .then();
    }
}
