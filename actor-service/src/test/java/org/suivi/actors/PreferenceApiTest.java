package org.suivi.actors;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** Claims that compete stand side by side; one is preferred, by the rule or by a person. */
@QuarkusTest
class PreferenceApiTest {

    @Test
    void whenTheMsaLeftIsToldByBothSourcesBeforeAndAfterTheSecondWasRecorded() {
        ActorsOf p = ActorsOf.groups("p1.", "CSP", "MSA");
        String of24 = claim(p, "MSA", "CSP", "2021-05-06", "2023-09-24", "2023-09-24");
        String before = knownAt(p, "CSP");
        String of10 = claim(p, "MSA", "CSP", "2021-05-06", "2023-09-10", "2023-10-02");

        ActorsOf.get("/actors/p1.MSA/relations?validAt=2023-09-01")
                .then()
                .statusCode(200)
                .body("items.validTo.sort()", equalTo(List.of("2023-09-10", "2023-09-24")))
                .body("items.find { it.id == '" + of10 + "' }.preferred", equalTo(true))
                .body("items.find { it.id == '" + of24 + "' }.preferred", equalTo(false))
                .body("items.find { it.id == '" + of24 + "' }.preference.instead", equalTo(of10))
                .body("items[0].preference.rule.name", equalTo("LAST_PUBLISHED"))
                .body("items[0].preference.rule.version", equalTo(1));
        assertThat(members("p1.CSP", "2023-09-15", "")).isEmpty();
        assertThat(members("p1.CSP", "2023-09-15", "&knownAt=" + before)).containsExactly("p1.MSA");
        assertThat(members("p1.CSP", "2023-09-15", "&publishedBy=2023-09-30")).containsExactly("p1.MSA");
        ActorsOf.get("/relations/" + of24 + "?publishedBy=2023-09-30").then().body("preferred", equalTo(true));
        ActorsOf.get("/relations/" + of24 + "?knownAt=" + before).then().body("preferred", equalTo(true));
        ActorsOf.get("/actors/p1.MSA/relations?preferred=false&validAt=2023-09-01")
                .then()
                .body("items.id", equalTo(List.of(of24)));
    }

    @Test
    void anEditorPinsAClaimWithAReasonAndTheHistoryKeepsIt() {
        ActorsOf p = ActorsOf.groups("p2.", "CSP", "MSA");
        String of24 = claim(p, "MSA", "CSP", "2021-05-06", "2023-09-24", "2023-09-24");
        String of10 = claim(p, "MSA", "CSP", "2021-05-06", "2023-09-10", "2023-09-24");
        String unpinned = knownAt(p, "CSP");

        pin(of10, "the declaration reckons from the CSP's own")
                .then()
                .statusCode(200)
                .body("preferred", equalTo(true))
                .body("preference.because", equalTo("PIN"))
                .body("preference.pin.by", equalTo("suivi-editors"));
        String pinned = knownAt(p, "CSP");
        assertThat(members("p2.CSP", "2023-09-15", "")).isEmpty();
        ActorsOf.get("/actors?memberOf=p2.CSP&validAt=2023-09-15").then().body("items", equalTo(List.of()));
        ActorsOf.get("/relations/" + of24)
                .then()
                .body("preferred", equalTo(false))
                .body("preference.because", equalTo("PIN"))
                .body("preference.instead", equalTo(of10));

        act(of10, "unpin", "both are as good")
                .then()
                .statusCode(200)
                .body("preferred", equalTo(false))
                .body("preference.pin", nullValue());
        assertThat(members("p2.CSP", "2023-09-15", "")).containsExactly("p2.MSA");
        assertThat(members("p2.CSP", "2023-09-15", "&knownAt=" + pinned)).isEmpty();
        assertThat(members("p2.CSP", "2023-09-15", "&knownAt=" + unpinned)).containsExactly("p2.MSA");
        ActorsOf.get("/relations/" + of10 + "?knownAt=" + pinned)
                .then()
                .body("preference.pin.reason", equalTo("the declaration reckons from the CSP's own"));
    }

    @Test
    void ofClaimsThatCompeteOneIsPinnedAtTheMost() {
        ActorsOf p = ActorsOf.groups("p3.", "CSP", "MSA");
        String one = claim(p, "MSA", "CSP", "2021-05-06", "2023-09-24", "2023-09-24");
        String other = claim(p, "MSA", "CSP", "2021-05-06", "2023-09-10", "2023-09-24");
        pin(one, "first").then().statusCode(200);
        pin(other, "second").then().statusCode(200).body("preferred", equalTo(true));

        ActorsOf.get("/relations/" + one)
                .then()
                .body("preferred", equalTo(false))
                .body("preference.pin", nullValue());
        pin(other, "second").then().statusCode(200);
    }

    @Test
    void aMembershipThatWouldCloseACircleIsKeptUnpreferredAndSaysWhichAndWhen() {
        ActorsOf p = ActorsOf.groups("p4.", "MNLA", "CMA", "CSP");
        String down = claim(p, "MNLA", "CMA", "2014-06", "2023-02-08", null);
        claim(p, "CMA", "CSP", "2021-05-06", "2024-04-25", null);

        String back = ActorsOf.post("/relations", body("p4.CSP", "p4.MNLA", "2022", null, "2025"))
                .then()
                .statusCode(201)
                .body("preferred", equalTo(false))
                .body("preference.because", equalTo("CYCLE"))
                .body("preference.cycle.path", equalTo(List.of("p4.CSP", "p4.MNLA", "p4.CMA", "p4.CSP")))
                .body("preference.cycle.from", equalTo("2022-01-01"))
                .body("preference.cycle.to", equalTo("2023-02-08"))
                .extract()
                .path("id");
        assertThat(members("p4.MNLA", "2023-01-15", "&depth=all")).isEmpty();
        pin(back, "I know better")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/membership-cycle"))
                .body("detail", containsString("p4.CSP → p4.MNLA → p4.CMA → p4.CSP, from 2022-01-01 to 2023-02-08"));
        ActorsOf.get("/relations/" + back).then().body("preference.pin", nullValue());

        retract(down);
        ActorsOf.get("/relations/" + back).then().body("preferred", equalTo(true));
        assertThat(members("p4.MNLA", "2023-01-15", "&depth=all")).containsExactly("p4.CSP", "p4.CMA");
    }

    @Test
    void withinAnUnsureEndTheAnswerIsPossible() {
        ActorsOf p = ActorsOf.groups("p5.", "CMFPR2", "CMA");
        claim(p, "CMFPR2", "CMA", "2014-01/2014-06", "2015-05", null);

        assertThat(members("p5.CMA", "2014-03-01", "")).isEmpty();
        ActorsOf.get("/actors/p5.CMA/members?validAt=2014-03-01&certainty=possible")
                .then()
                .body("items[0].certainty", equalTo("POSSIBLE"))
                .body("items[0].relation.validFrom", equalTo("2014-01/2014-06"))
                .body("items[0].relation.validTo", equalTo("2015-05"));
        for (String[] day : new String[][] {
            {"2013-12-31", null}, {"2014-01-01", "POSSIBLE"}, {"2014-06-29", "POSSIBLE"}, {"2014-06-30", "CERTAIN"},
            {"2015-05-01", "CERTAIN"}, {"2015-05-02", "POSSIBLE"}, {"2015-05-31", "POSSIBLE"}, {"2015-06-01", null}
        }) {
            ActorsOf.get("/actors/p5.CMFPR2/relations?validAt=" + day[0])
                    .then()
                    .body("items", hasSize(day[1] == null ? 0 : 1))
                    .body("items[0]?.certainty", equalTo(day[1]));
        }
    }

    @Test
    void anOpenEndHoldsForEver() {
        ActorsOf p = ActorsOf.groups("p6.", "M", "G");
        ActorsOf.post("/relations", """
                {"type": "MEMBER_OF", "from": "p6.M", "to": "p6.G"}""").then().statusCode(201).body("validFrom", nullValue());

        assertThat(members("p6.G", "0001-01-01", "")).containsExactly("p6.M");
        assertThat(members("p6.G", "9999-12-31", "")).containsExactly("p6.M");
    }

    @Test
    void relationsAreNarrowedByWhatIsAsked() {
        ActorsOf p = ActorsOf.groups("p7.", "MSA", "CMA", "CSP");
        claim(p, "MSA", "CSP", "2021-05-06", null, null);
        ActorsOf.post("/relations", """
                {"type": "SPLINTER_OF", "from": "p7.MSA", "to": "p7.CMA", "validFrom": "2016-09"}""").then().statusCode(201);

        for (String[] each : new String[][] {
            {"type=SPLINTER_OF", "p7.CMA"},
            {"with=p7.CSP", "p7.CSP"},
            {"direction=from&extent=WHOLE&type=MEMBER_OF", "p7.CSP"}
        }) {
            ActorsOf.get("/actors/p7.MSA/relations?validAt=2022-01-01&" + each[0])
                    .then()
                    .body("items.to", equalTo(List.of(each[1])));
        }
        ActorsOf.get("/actors/p7.MSA/relations?direction=to").then().body("items", equalTo(List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                | 422
            {'reason': ' '}   | 422
            {'why': 'x'}      | 400
            """)
    void aPinNeedsAReason(String body, int status) {
        ActorsOf p = ActorsOf.groups("p9.", "A", "B");
        String id = claim(p, "A", "B", "2014", null, null);
        for (String act : List.of("pin", "unpin")) {
            ActorsOf.post("/relations/" + id + "/" + act, body.replace('\'', '"'))
                    .then()
                    .statusCode(status)
                    .body("errors[0].pointer", equalTo(status == 400 ? "/why" : "/reason"));
            ActorsOf.post("/relations/none/" + act, "{\"reason\": \"x\"}")
                    .then()
                    .statusCode(404);
        }
        given().spec(Tokens.as(Role.MONITOR, "minusma"))
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"x\"}")
                .post("/api/v1/relations/" + id + "/pin")
                .then()
                .statusCode(403);
    }

    private static String claim(
            ActorsOf p, String from, String to, String validFrom, String validTo, String published) {
        return ActorsOf.post("/relations", body(p.code(from), p.code(to), validFrom, validTo, published))
                .then()
                .statusCode(oneOf(200, 201))
                .extract()
                .path("id");
    }

    private static String body(String from, String to, String validFrom, String validTo, String published) {
        return "{\"type\": \"MEMBER_OF\", \"from\": \"%s\", \"to\": \"%s\", \"validFrom\": \"%s\"%s%s}"
                .formatted(
                        from,
                        to,
                        validFrom,
                        validTo == null ? "" : ", \"validTo\": \"" + validTo + "\"",
                        published == null ? "" : ", \"publishedOn\": \"" + published + "\"");
    }

    private static io.restassured.response.Response pin(String id, String reason) {
        return act(id, "pin", reason);
    }

    private static io.restassured.response.Response act(String id, String act, String reason) {
        return ActorsOf.post("/relations/" + id + "/" + act, "{\"reason\": \"" + reason + "\"}");
    }

    private static void retract(String id) {
        String tag = given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                .get("/api/v1/relations/" + id)
                .header("ETag");
        given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                .header("If-Match", tag)
                .delete("/api/v1/relations/" + id + "?reason=wrong")
                .then()
                .statusCode(204);
    }

    private static String knownAt(ActorsOf p, String group) {
        return ActorsOf.get("/actors/" + p.code(group) + "/members").path("asOf.knownAt");
    }

    private static List<String> members(String group, String day, String more) {
        return ActorsOf.get("/actors/" + group + "/members?validAt=" + day + more)
                .then()
                .statusCode(200)
                .extract()
                .path("items.actor");
    }
}
