package org.suivi.gateway.changes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.suivi.gateway.changes.Changes.now;
import static org.suivi.gateway.changes.Changes.page;
import static org.suivi.gateway.changes.Changes.told;
import static org.suivi.gateway.changes.Changes.untilThereIs;
import static org.suivi.gateway.changes.Changes.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suivi.contracts.PassOn;
import org.suivi.contracts.Review;
import org.suivi.gateway.TestKeys;
import org.suivi.gateway.feed.Telling;

@QuarkusTest
class ChangesApiTest {

    @Test
    void everyVersionIsToldOnceAndInOrder() {
        String since = now(null);
        String code = "A-" + Telling.anId();
        Telling.send(Telling.actor(code, 1, "ARMED_GROUP"), Telling.actor(code, 2, "ARMED_GROUP"));
        Telling.send(Telling.actor(code, 2, "ARMED_GROUP"), Telling.actor(code, 3, "ARMED_GROUP"));
        JsonPath page = untilThereIs(null, since, code, 3);
        assertThat(page.getList("items.findAll { it.id == '" + code + "' }.version"))
                .containsExactly(1, 2, 3);
        given().queryParam("since", since)
                .queryParam("kinds", "actor")
                .get("/api/v1/changes")
                .then()
                .body(
                        "items[0].type",
                        equalTo("actor.changed.v1"),
                        "items[0].kind",
                        equalTo("actor"),
                        "items[0].recordedAt",
                        startsWith("2026-11-20T09:15:00.123456"));
    }

    @Test
    void aPageEndsWithWhereTheNextGoesOnAlsoIfThereIsNothing() {
        String since = now(null);
        String prefix = "P-" + Telling.anId();
        Telling.send(
                Telling.actor(prefix, 1, "COALITION"),
                Telling.actor(prefix, 2, "COALITION"),
                Telling.actor(prefix, 3, "COALITION"));
        untilThereIs(null, since, prefix, 3);
        JsonPath first = page(null, since, 2);
        assertThat(first.getList("items")).hasSize(2);
        assertThat(first.getBoolean("more")).isTrue();
        JsonPath second = page(null, first.getString("next"), 2);
        assertThat(second.getList("items.version")).containsExactly(3);
        assertThat(second.getBoolean("more")).isFalse();
        JsonPath third = page(null, second.getString("next"), 2);
        assertThat(third.getList("items")).isEmpty();
        assertThat(third.getString("next")).isEqualTo(second.getString("next"));
    }

    @Test
    void whoHasThePageAlreadyIsToldSo() {
        String tag = given().get("/api/v1/changes?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/changes?limit=1")
                .then()
                .statusCode(304);
    }

    @Test
    void twoAudiencesAreNeverToldByOneTag() {
        String nothingYet = now(null);
        String everybody = tag(null, nothingYet);
        assertThat(tag(null, nothingYet)).isEqualTo(everybody);
        assertThat(tag(TestKeys.READER, nothingYet)).isNotEqualTo(everybody);
        assertThat(tag(TestKeys.PARTNER, nothingYet)).isNotEqualTo(tag(TestKeys.READER, nothingYet));
    }

    @Test
    void onlyTheKindsAndTypesAskedForAreTold() {
        String since = now(null);
        String incident = Telling.anId();
        String actor = "K-" + Telling.anId();
        Telling.send(Telling.publicIncident(incident), Telling.actor(actor, 1, "ARMED_GROUP"));
        untilThereIs(null, since, incident, 1);
        untilThereIs(null, since, actor, 1);
        assertThat(ofKinds(since, "incident")).contains(incident).doesNotContain(actor);
        assertThat(ofKinds(since, "incident.recorded.v1")).contains(incident).doesNotContain(actor);
        assertThat(ofKinds(since, "actor,incident,actor.changed.v1"))
                .contains(incident, actor)
                .doesNotHaveDuplicates();
        assertThat(ofKinds(since, "licence")).doesNotContain(incident, actor);
    }

    @Test
    void incidentsAreToldToEachByWhatHeMayRead() {
        String since = now(null);
        String open = Telling.anId();
        String closed = Telling.anId();
        Telling.send(
                Telling.incident(open, "minusma", PassOn.ALL),
                Telling.publicIncident(open),
                Telling.incident(closed, "ucdp", PassOn.NONE));
        untilThereIs(null, since, open, 1);
        untilThereIs(TestKeys.UCDP_READER, since, closed, 1);

        assertThat(told(null, since, open)).containsExactly("incident.recorded.v1 2015-04");
        assertThat(told(TestKeys.READER, since, open))
                .containsExactly("incident.recorded.v1 2026-11-20T09:15:00.123456Z");
        assertThat(told(TestKeys.PARTNER, since, open)).hasSize(2);
        assertThat(told(null, since, closed)).isEmpty();
        assertThat(told(TestKeys.READER, since, closed)).isEmpty();
        assertThat(told(TestKeys.ADMIN, since, closed)).isEmpty();
        assertThat(told(TestKeys.UCDP_READER, since, closed)).hasSize(1);
    }

    @Test
    void whatIsProtectedNowWasToldToNobodyElse() {
        String since = now(null);
        String id = Telling.anId();
        Telling.send(Telling.incident(id, "ucdp", PassOn.ALL), Telling.publicIncident(id));
        untilThereIs(null, since, id, 1);
        untilThereIs(TestKeys.READER, since, id, 1);

        Telling.send(Telling.incident(id, 2, "ucdp", PassOn.NONE), Telling.withdrawn(id, 2));

        untilThereIs(TestKeys.UCDP_READER, since, id, 2);
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(told(null, since, id))
                .containsExactly("incident.retracted.v1 2015-04"));
        assertThat(told(TestKeys.READER, since, id)).isEmpty();

        // told once more, an older version widens nothing
        Telling.send(Telling.incident(id, 2, "ucdp", PassOn.ALL), Telling.incident(id, 3, "ucdp", PassOn.NONE));
        untilThereIs(TestKeys.UCDP_READER, since, id, 3);
        assertThat(told(TestKeys.READER, since, id)).isEmpty();
    }

    @Test
    void draftsAreForTheirOwnMonitorsUntilTheyAreApproved() {
        String since = now(null);
        String id = Telling.anId();
        String draft = Telling.anId();
        Telling.send(
                Telling.assessment(id, 1, Review.DRAFT, "suivi-editors"),
                Telling.assessment(id, 2, Review.SUBMITTED, "suivi-editors"),
                Telling.assessment(id, 3, Review.APPROVED, "suivi-editors"),
                Telling.assessment(id, 4, Review.RETRACTED, "suivi-editors"),
                Telling.assessment(draft, 1, Review.DRAFT, "suivi-editors"),
                Telling.assessment(draft, 2, Review.RETRACTED, "suivi-editors"));
        untilThereIs(TestKeys.MONITOR, since, draft, 2);
        assertThat(told(TestKeys.MONITOR, since, id)).hasSize(4);
        assertThat(told(TestKeys.REVIEWER, since, id)).hasSize(3);
        assertThat(told(TestKeys.READER, since, id)).hasSize(2);
        assertThat(told(null, since, id)).hasSize(2);
        assertThat(told(null, since, draft)).isEmpty();
        assertThat(told(TestKeys.REVIEWER, since, draft)).isEmpty();
    }

    @Test
    void whatIsAboutAPersonIsNotForThePublic() {
        String since = now(null);
        String person = "P-" + Telling.anId();
        String early = Telling.anId();
        Telling.send(Telling.name(early, person));
        untilThereIs(TestKeys.READER, since, early, 1);
        String late = Telling.anId();
        Telling.send(Telling.actor(person, 1, "PERSON"), Telling.name(late, person));
        untilThereIs(TestKeys.READER, since, late, 1);
        assertThat(told(null, since, person)).isEmpty();
        assertThat(told(null, since, early)).isEmpty();
        assertThat(told(null, since, late)).isEmpty();
        assertThat(told(TestKeys.READER, since, person)).hasSize(1);
    }

    @Test
    void aPersonWhoIsListedBecomesPublicAndOneWhoIsDelistedDisappears() {
        String since = now(null);
        String person = "P-" + Telling.anId();
        String name = Telling.anId();
        Telling.send(Telling.actor(person, 1, "PERSON"), Telling.name(name, person));
        untilThereIs(TestKeys.READER, since, name, 1);
        assertThat(told(null, since, name)).isEmpty();

        Telling.send(Telling.disclosure(person, 1, true));
        untilThereIs(null, since, name, 1);
        Telling.send(Telling.actor(person, 2, "PERSON"));
        untilThereIs(null, since, person, 3);

        Telling.send(Telling.disclosure(person, 2, false), Telling.disclosure(person, 1, true));
        untilThereIs(TestKeys.READER, since, person, 4);
        await().untilAsserted(() -> assertThat(told(null, since, person)).isEmpty());
        assertThat(told(null, since, name)).isEmpty();
        assertThat(told(TestKeys.READER, since, name)).hasSize(1);
    }

    @Test
    void aCursorTellsNothingOfWhatItsReaderDoesNotSee() {
        String since = now(null);
        String hidden = Telling.anId();
        Telling.send(Telling.incident(hidden, "ucdp", PassOn.NONE));
        untilThereIs(TestKeys.UCDP_READER, since, hidden, 1);
        assertThat(page(null, since, 100).getString("next")).isEqualTo(since);
        assertThat(now(null)).isEqualTo(since);
    }

    @Test
    void cursorsThatAreNoneAreRefused() {
        String cursor = now(null);
        String otherEpoch = (cursor.startsWith("0") ? "1" : "0") + cursor.substring(1);
        given().get("/api/v1/changes?since=" + otherEpoch)
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unknown-epoch"));
        String forged = cursor.substring(0, 9) + "AAAAAAAAAAAAAAAAAAAAAA";
        given().get("/api/v1/changes?since=" + forged).then().statusCode(400);
        given().get("/api/v1/changes?since=17")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/bad-cursor"), "errors[0].parameter", equalTo("since"));
        given().get("/api/v1/changes?limit=0").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nope",
                "incident,nope",
                "incident-public",
                "incident-public.recorded.v1",
                "actor.changed.v9",
                "%27"
            })
    void aKindThatThereIsNotIsRefusedBothInChangesAndInTheStream(String kinds) {
        for (String path : List.of("/api/v1/changes", "/api/v1/stream")) {
            given().get(path + "?kinds=" + kinds)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid-parameter"))
                    .body("errors[0].parameter", equalTo("kinds"))
                    .body("errors[0].detail", containsString("party-act"));
        }
        given().get("/api/v1/changes?kinds=incident, party-act,assessment.approved.v1")
                .then()
                .statusCode(200);
    }

    private static String tag(TestKeys key, String since) {
        return with(key)
                .queryParam("since", since)
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static List<String> ofKinds(String since, String kinds) {
        return given().queryParam("since", since)
                .queryParam("kinds", kinds)
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
