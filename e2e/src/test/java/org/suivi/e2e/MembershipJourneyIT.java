package org.suivi.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.suivi.e2e.Installation.Holder.EDITOR;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every question of membership that the record of Mali asks, through the gateway, by both readings where a declaration has two. */
@ExtendWith(RunningSuivi.class)
class MembershipJourneyIT {

    private static final String CSP = "CSPPSD";

    private final Installation suivi;

    MembershipJourneyIT(Installation suivi) {
        this.suivi = suivi;
    }

    @Test
    void whoBelongedToTheCoordinationAndToThePlatformOnTheFirstOfSeptember() {
        assertThat(codes("/actors/CMA/members?validAt=2014-09-01")).containsExactlyInAnyOrder("MNLA", "HCUA", "MAACMA");
        assertThat(codes("/actors/PLAT/members?validAt=2014-09-01"))
                .containsExactlyInAnyOrder("GATIA", "MAAPLAT", "CMFPR1");
    }

    @Test
    void onWhichSideTheSecondCoordinationOfPatrioticMovementsWas() {
        assertThat(codes("/actors/CMFPR2/memberships?validAt=2015-01-31")).containsExactly("CMA");
        assertThat(codes("/actors/CMFPR2/memberships?validAt=2015-05-31")).containsExactly("PLAT");
    }

    @Test
    void whoComposedThePartiesOnTheDayOfTheirSignature() {
        // the benchmark-service has it from the topic
        await("the memberships are with the benchmark-service")
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> {
                    JsonPath composition = get("/instruments/mali-2015/composition?at=signature");
                    assertThat(composition.getString("items.find { it.actor == 'CMA' }.day"))
                            .isEqualTo("2015-06-20");
                    assertThat(composition.getList("items.find { it.actor == 'CMA' }.members.actor"))
                            .isEqualTo(List.of("HCUA", "MAACMA", "MNLA"));
                    assertThat(composition.getString("items.find { it.actor == 'PLAT' }.day"))
                            .isEqualTo("2015-05-15");
                    assertThat(composition.getList("items.find { it.actor == 'PLAT' }.members.actor"))
                            .isEqualTo(List.of("CMFPR1", "CMFPR2", "GATIA", "MAAPLAT"));
                });
    }

    @Test
    void whenTheMovementForTheSalvationOfAzawadLeftByBothReadingsOfItsDeclaration() {
        JsonPath both = get("/actors/MSA/relations?type=MEMBER_OF&with=" + CSP + "&validAt=2023-09-05");
        assertThat(both.getList("items.validTo")).containsExactlyInAnyOrder("2023-09-10", "2023-09-24");
        assertThat(both.getList("items.citation")).containsOnly("MSA2023");
        assertThat(both.getList("items.publishedOn")).containsOnly("2023-09-24");
        assertThat(both.getList("items.findAll { it.preferred }.validTo")).containsExactly("2023-09-24");
        assertThat(both.getList("items.preference.rule.name")).containsOnly("LAST_PUBLISHED");
        assertThat(both.getString("items.find { !it.preferred }.preference.instead"))
                .isEqualTo(both.getString("items.find { it.preferred }.id"));

        assertThat(codes("/actors/MSA/memberships?validAt=2023-09-15")).containsExactly(CSP);
        assertThat(codes("/actors/MSA/memberships?validAt=2023-09-25")).doesNotContain(CSP);
        assertThat(codes("/actors/MSA/memberships?validAt=2023-09-15&publishedBy=2023-09-23"))
                .isEmpty();
        assertThat(codes("/actors/MSA/memberships?validAt=2023-09-15&publishedBy=2023-09-24"))
                .containsExactly(CSP);
    }

    /** The same two claims once more, of actors of the test's own: what stood before each was recorded has to be seen. */
    @Test
    void beforeAndAfterEachReadingWasRecordedAndByEach() {
        actor("MJ-MSA", "ARMED_GROUP");
        actor("MJ-CSP", "COALITION");
        String question = "/actors/MJ-MSA/memberships?validAt=2023-09-15";
        String nothingKnown = knownAt(question);
        claim("2023-09-24", "2023-09-24");
        String oneKnown = knownAt(question);
        String tenth = claim("2023-09-10", "2023-09-24");
        String bothKnown = knownAt(question);

        assertThat(codes(question + "&knownAt=" + nothingKnown)).isEmpty();
        assertThat(codes(question + "&knownAt=" + oneKnown)).containsExactly("MJ-CSP");
        assertThat(get(question + "&knownAt=" + oneKnown).getInt("items[0].relation.claims"))
                .isEqualTo(1);
        assertThat(codes(question + "&knownAt=" + bothKnown)).containsExactly("MJ-CSP");
        assertThat(get(question + "&knownAt=" + bothKnown).getInt("items[0].relation.claims"))
                .isEqualTo(2);
        assertThat(codes(question + "&publishedBy=2023-09-23")).isEmpty();

        pin(tenth, "pin");
        assertThat(codes(question)).isEmpty();
        assertThat(codes("/actors/MJ-MSA/memberships?validAt=2023-09-10")).containsExactly("MJ-CSP");
        assertThat(codes(question + "&knownAt=" + bothKnown)).containsExactly("MJ-CSP");
        pin(tenth, "unpin");
        assertThat(codes(question)).containsExactly("MJ-CSP");
    }

    private void actor(String code, String kind) {
        given().spec(suivi.as(EDITOR))
                .body(Map.of("code", code, "kind", kind))
                .post("/actors")
                .then()
                .statusCode(201);
    }

    private String claim(String validTo, String publishedOn) {
        return given().spec(suivi.as(EDITOR))
                .body(Map.of(
                        "type",
                        "MEMBER_OF",
                        "from",
                        "MJ-MSA",
                        "to",
                        "MJ-CSP",
                        "validFrom",
                        "2021-05-06",
                        "validTo",
                        validTo,
                        "citation",
                        "MSA2023",
                        "publishedOn",
                        publishedOn))
                .post("/relations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void pin(String relation, String act) {
        given().spec(suivi.as(EDITOR))
                .body(Map.of("reason", "the reading of the tenth is tried"))
                .post("/relations/{id}/{act}", relation, act)
                .then()
                .statusCode(200);
    }

    private String knownAt(String path) {
        return get(path).getString("asOf.knownAt");
    }

    private List<String> codes(String path) {
        return get(path).getList("items.actor");
    }

    private JsonPath get(String path) {
        return given().spec(suivi.anybody())
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
