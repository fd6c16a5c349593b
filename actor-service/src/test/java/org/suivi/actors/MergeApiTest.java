package org.suivi.actors;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** Two records of one actor: the merged code leads to the one that lives, until that is undone. */
@QuarkusTest
class MergeApiTest {

    @Test
    void theMergedCodeLeadsToTheOneThatLivesWhichTellsWhatIsSaidOfBoth() {
        ActorsOf m = twoRecordsOfTheHcua("g1.");
        String before = ActorsOf.get("/actors?q=g1.").path("asOf.knownAt");

        merge("g1.HCUA2", "g1.HCUA").then().statusCode(200).body("merged", equalTo(true));

        for (String below : List.of("", "/names", "/members?validAt=2015-01-01", "/history")) {
            unfollowed("/actors/g1.HCUA2" + below)
                    .then()
                    .statusCode(308)
                    .header("Location", equalTo("/api/v1/actors/g1.HCUA" + below))
                    .header("Cache-Control", equalTo("no-cache"));
        }
        ActorsOf.get("/actors/g1.HCUA")
                .then()
                .body("merged", equalTo(List.of("g1.HCUA2")))
                .body("names.text.sort()", equalTo(List.of("HCUA", "Haut Conseil")));
        ActorsOf.get("/actors/g1.HCUA/names")
                .then()
                .body("items.text.sort()", equalTo(List.of("HCUA", "Haut Conseil")));
        ActorsOf.get("/actors/g1.HCUA/classifications").then().body("items.by", equalTo(List.of("panel")));
        ActorsOf.get("/actors/g1.HCUA/relations").then().body("items.to", equalTo(List.of("g1.CMA")));
        ActorsOf.get("/actors/g1.HCUA/memberships").then().body("items.actor", equalTo(List.of("g1.CMA")));
        ActorsOf.get("/actors/g1.CMA/members").then().body("items.actor", equalTo(List.of("g1.HCUA")));
        ActorsOf.get("/actors?q=Haut Conseil").then().body("items.code", hasItem("g1.HCUA"));
        ActorsOf.get("/actors?q=g1.HCUA").then().body("items.code", equalTo(List.of("g1.HCUA")));
        ActorsOf.get("/actors?memberOf=g1.CMA").then().body("items.code", equalTo(List.of("g1.HCUA")));
        // as known before, both are what they were
        for (String code : List.of("g1.HCUA", "g1.HCUA2")) {
            unfollowed("/actors/" + code + "?knownAt=" + before)
                    .then()
                    .statusCode(200)
                    .body("code", equalTo(code))
                    .body("merged", nullValue());
        }
        ActorsOf.get("/actors/g1.CMA/members?knownAt=" + before)
                .then()
                .body("items.actor", equalTo(List.of("g1.HCUA2")));
        assertThat(m.code("HCUA")).isEqualTo("g1.HCUA");
    }

    @Test
    void nothingIsWrittenUnderAMergedCode() {
        twoRecordsOfTheHcua("g2.");
        merge("g2.HCUA2", "g2.HCUA").then().statusCode(200);

        ActorsOf.post("/actors/g2.HCUA2/names", "{\"text\": \"x\", \"kind\": \"ALIAS\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/actor-merged"))
                .body("detail", containsString("g2.HCUA"));
        ActorsOf.post("/relations", """
                {"type": "MEMBER_OF", "from": "g2.HCUA2", "to": "g2.CMA"}""")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/from"))
                .body("errors[0].code", equalTo("merged-actor"));
    }

    @Test
    void claimsThatBecomeOfTheSameTwoCompeteAndAMembershipInItselfIsNotPreferred() {
        ActorsOf m = twoRecordsOfTheHcua("g3.");
        m.member("HCUA", "CMA", "2014-06", "2023-02-08");
        m.member("HCUA2", "HCUA", "2013", null);
        merge("g3.HCUA2", "g3.HCUA").then().statusCode(200);

        ActorsOf.get("/actors/g3.HCUA/relations?with=g3.CMA&validAt=2015-01-01")
                .then()
                .body("items.preferred.sort()", equalTo(List.of(false, true)));
        ActorsOf.get("/actors/g3.HCUA/relations?with=g3.HCUA&validAt=2015-01-01")
                .then()
                .body("items.preference.because", equalTo(List.of("CYCLE")))
                .body("items[0].preference.cycle.path", equalTo(List.of("g3.HCUA", "g3.HCUA")));
        ActorsOf.get("/actors/g3.HCUA/members?validAt=2015-01-01").then().body("items", equalTo(List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            g4.A    | {'into': 'g4.A', 'reason': 'x'}      | 422 | invalid-input | /into
            g4.A    | {'into': 'g4.NONE', 'reason': 'x'}   | 422 | invalid-input | /into
            g4.A    | {'into': 'g4.MERGED', 'reason': 'x'} | 422 | invalid-input | /into
            g4.A    | {'into': '-', 'reason': 'x'}         | 422 | invalid-input | /into
            g4.A    | {'into': 'g4.B'}                     | 422 | invalid-input | /reason
            g4.A    | {'into': 'g4.B', 'reason': ''}       | 422 | invalid-input | /reason
            g4.A    | {'reason': 'x'}                      | 422 | invalid-input | /into
            g4.A    | {'into': 'g4.B', 'reason': 'x', 'a': 1} | 400 | unknown-field | /a
            g4.NONE | {'into': 'g4.A', 'reason': 'x'}      | 404 | not-found     |
            g4.B    | {'into': 'g4.A', 'reason': 'x'}      | 409 | merge-refused |
            g4.A    | {'into': 'g4.P', 'reason': 'x'}      | 409 | merge-refused |
            g4.MERGED | {'into': 'g4.A', 'reason': 'x'}    | 409 | actor-merged  |
            """)
    void whatCannotBeMergedIsRefused(String code, String body, int status, String problem, String pointer) {
        ActorsOf g = new ActorsOf("g4.");
        List.of("A", "B", "MERGED").forEach(each -> g.actor(each, "ARMED_GROUP"));
        g.actor("P", "PERSON");
        merge("g4.MERGED", "g4.B").then().statusCode(200);

        ActorsOf.post("/actors/" + code + "/merge", body.replace('\'', '"'))
                .then()
                .statusCode(status)
                .body("type", equalTo("/problems/" + problem))
                .body("errors?.getAt(0)?.pointer", equalTo(pointer));
        ActorsOf.get("/actors/g4.A").then().statusCode(200);
    }

    @Test
    void whatWasNotMergedIsNotUndone() {
        new ActorsOf("g5.").actor("A", "ARMED_GROUP");
        ActorsOf.post("/actors/g5.A/unmerge", "{\"reason\": \"x\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-merged"));
        ActorsOf.post("/actors/g5.NONE/unmerge", "{\"reason\": \"x\"}").then().statusCode(404);
        ActorsOf.post("/actors/g5.A/unmerge", "{}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        given().spec(Tokens.as(Role.MONITOR, "minusma"))
                .contentType(ContentType.JSON)
                .body("{\"into\": \"g5.B\", \"reason\": \"x\"}")
                .post("/api/v1/actors/g5.A/merge")
                .then()
                .statusCode(403);
    }

    @Test
    void aClaimBetweenTwoThatBecameOneIsUnpinnedLikeAnyOther() {
        ActorsOf g = new ActorsOf("g6.");
        List.of("A", "B").forEach(each -> g.actor(each, "ARMED_GROUP"));
        String relation = g.member("A", "B", "2014", null).path("id");
        ActorsOf.post("/relations/" + relation + "/pin", "{\"reason\": \"x\"}")
                .then()
                .statusCode(200);
        merge("g6.A", "g6.B").then().statusCode(200);

        ActorsOf.post("/relations/" + relation + "/unpin", "{\"reason\": \"x\"}")
                .then()
                .statusCode(200)
                .body("preference.because", equalTo("CYCLE"));
        ActorsOf.post("/relations/" + relation + "/pin", "{\"reason\": \"x\"}")
                .then()
                .statusCode(409);
    }

    private static ActorsOf twoRecordsOfTheHcua(String prefix) {
        ActorsOf m = new ActorsOf(prefix);
        m.actor("CMA", "COALITION");
        m.actor("HCUA", "ARMED_GROUP");
        m.actor("HCUA2", "ARMED_GROUP");
        ActorsOf.post("/actors/" + prefix + "HCUA/names", "{\"text\": \"HCUA\", \"kind\": \"ACRONYM\"}");
        ActorsOf.post("/actors/" + prefix + "HCUA2/names", "{\"text\": \"Haut Conseil\", \"kind\": \"OFFICIAL\"}");
        ActorsOf.post(
                "/actors/" + prefix + "HCUA2/classifications", "{\"category\": \"COMPLIANT\", \"by\": \"panel\"}");
        m.member("HCUA2", "CMA", "2014-06", null);
        return m;
    }

    private static Response merge(String code, String into) {
        return ActorsOf.post(
                "/actors/" + code + "/merge", "{\"into\": \"%s\", \"reason\": \"the same\"}".formatted(into));
    }

    private static Response unfollowed(String path) {
        return given().spec(Tokens.asPublic()).redirects().follow(false).get("/api/v1" + path);
    }
}
