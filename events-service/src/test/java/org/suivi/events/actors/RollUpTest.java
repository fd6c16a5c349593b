package org.suivi.events.actors;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.suivi.events.Partner.API;
import static org.suivi.events.actors.Facts.actor;
import static org.suivi.events.actors.Facts.claim;
import static org.suivi.events.actors.Facts.founded;
import static org.suivi.events.actors.Facts.member;
import static org.suivi.events.actors.Facts.name;
import static org.suivi.events.actors.Facts.preference;
import static org.suivi.events.actors.RolledUp.found;
import static org.suivi.events.actors.RolledUp.reader;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.contracts.ActorChanged;
import org.suivi.contracts.RelationChanged;
import org.suivi.contracts.State;
import org.suivi.events.Partner;

/** Names and memberships bear on incidents in the same way whichever arrives first. */
@QuarkusTest
class RollUpTest {

    @Inject
    ActorNews news;

    private Partner joc;

    @BeforeEach
    void register() {
        joc = Partner.register("roll.joc");
    }

    @Test
    void anIncidentIsFoundByTheGroupThatItsActorBelongedToOnThatDay() {
        news.hear(
                actor("r1.CMA", "COALITION"),
                actor("r1.MNLA", "ARMED_GROUP"),
                name("r1.MNLA", "Mouvement r1 de l'Azawad"));
        news.hear(member("r1.m", "r1.MNLA", "r1.CMA", "2014-06", "2023-02-08"));
        String in2012 = joc.report(clash("r1-2012", "2012-04-06", "mouvement R1 de l’Azawad"));
        String in2015 = joc.report(clash("r1-2015", "2015-04-27", "MOUVEMENT r1 de l azawad"));

        found("r1.CMA", "members", List.of(in2015));
        found("r1.CMA", "none", List.of());
        found("r1.MNLA", "none", List.of(in2012, in2015));
        reader().get(API + "/incidents/" + in2015)
                .then()
                .body("participants[0].actor", equalTo("r1.MNLA"))
                .body("participants[0].resolution", equalTo("MATCH"))
                .body("involved.actor", equalTo(List.of("r1.CMA", "r1.MNLA")));
    }

    @Test
    void whatArrivesAfterTheIncidentBearsOnItAllTheSame() {
        String id = joc.report(clash("r2", "2015-04-27", "Groupe r2"));
        reader().get(API + "/incidents/" + id).then().body("participants[0].resolution", equalTo("NO_MATCH"));

        news.hear(member("r2.m", "r2.G", "r2.C", "2014-06", null));
        news.hear(name("r2.G", "Groupe r2"));
        news.hear(actor("r2.G", "ARMED_GROUP"));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> found("r2.C", "members", List.of(id)));
        reader().get(API + "/incidents/" + id + "/history")
                .then()
                .body("items", hasSize(2))
                .body("items[1].recordedBy", equalTo("suivi"))
                .body("items[1].reason", startsWith("names or memberships of its actors changed: actor r2.G"));
    }

    @Test
    void aMembershipThatIsCorrectedIntoAnotherRelationIsRolledUpNoMore() {
        news.hear(actor("r8.G", "ARMED_GROUP"), member("r8.m", "r8.G", "r8.C", "2014", null));
        String id = joc.report(clash("r8", "2015-04-27", "r8.G"));
        found("r8.C", "members", List.of(id));

        news.hear(new RelationChanged(
                "r8.m", 2, claim(State.ACTIVE, "2014", null), "ALLIED_WITH", "r8.G", "r8.C", "WHOLE", null, true));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> found("r8.C", "members", List.of()));
    }

    @Test
    void thePublicIsNotToldWhichNamesChangedAndNobodyWhichPersons() {
        String id = joc.report(joc.clash(
                "r10",
                "2015-04-27",
                "'sensitivity': 'PUBLIC', 'participants': [{'name': 'Groupe r10'}, {'name': 'r10'}]"));
        news.hear(
                actor("r10.G", "ARMED_GROUP"),
                name("r10.G", "Groupe r10"),
                actor("r10.P", "PERSON"),
                name("r10.P", "r10"));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> reader().get(API + "/incidents/" + id + "/history")
                .then()
                .body(
                        "items[1].reason",
                        equalTo("names or memberships of its actors changed: a name of a person;"
                                + " the name “groupe r10” of r10.G")));
        Partner.anybody()
                .get(API + "/incidents/" + id + "/history")
                .then()
                .body("items[1].reason", equalTo("names or memberships of its actors changed"));
    }

    @Test
    void aMembershipThatIsTakenBackIsRolledUpNoMore() {
        news.hear(actor("r3.G", "ARMED_GROUP"), member("r3.m", "r3.G", "r3.C", "2014", null));
        String id = joc.report(clash("r3", "2015-04-27", "r3.G"));
        found("r3.C", "members", List.of(id));

        news.hear(new RelationChanged(
                "r3.m", 2, claim(State.RETRACTED, "2014", null), "MEMBER_OF", "r3.G", "r3.C", "WHOLE", null, true));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> found("r3.C", "members", List.of()));
    }

    @Test
    void anAcronymThatASecondActorTakesBecomesAmbiguous() {
        news.hear(actor("r4.A", "ARMED_GROUP"), name("r4.A", "MAA r4"));
        String id = joc.report(clash("r4", "2015-04-27", "MAA r4"));
        found("r4.A", "none", List.of(id));

        news.hear(actor("r4.B", "ARMED_GROUP"), name("r4.B", "MAA r4"));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> reader().get(API + "/incidents/" + id)
                .then()
                .body("participants[0].resolution", equalTo("AMBIGUOUS")));
        found("r4.A", "none", List.of());
    }

    @Test
    void wingsAndUncertainDaysAreNotRolledUp() {
        news.hear(
                actor("r5.G", "ARMED_GROUP"),
                new RelationChanged(
                        "r5.w",
                        1,
                        claim(State.ACTIVE, "2014", null),
                        "MEMBER_OF",
                        "r5.G",
                        "r5.W",
                        "WING",
                        "north",
                        true),
                member("r5.u", "r5.G", "r5.U", "2015-01/2015-12", null));
        joc.report(clash("r5", "2015-06-20", "r5.G"));

        found("r5.W", "members", List.of());
        found("r5.U", "members", List.of());
    }

    @Test
    void nobodyTakesPartInWhatWasBeforeHisFounding() {
        news.hear(founded("r6.CMA", "2014-06"), name("r6.CMA", "Coordination r6"));
        String before = joc.report(clash("r6-2012", "2012-01-24", "Coordination r6"));
        String byItsCode = joc.report(clash("r6-2014", "2014-05-31", "r6.CMA"));
        String after = joc.report(clash("r6-2015", "2014-06-01", "Coordination r6"));

        found("r6.CMA", "none", List.of(after));
        for (String early : List.of(before, byItsCode)) {
            reader().get(API + "/incidents/" + early).then().body("participants[0].resolution", equalTo("NO_MATCH"));
        }
    }

    @Test
    void whoTurnsOutToBeAPersonIsShownToThePublicInNoVersion() {
        news.hear(actor("r7.X", "ARMED_GROUP"));
        String id = joc.report(joc.clash(
                "r7", "2015-04-27", "'sensitivity': 'PUBLIC', 'participants': [{'name': 'r7.X'}, {'name': 'r7.Y'}]"));
        String path = API + "/incidents/" + id;
        String before = Partner.anybody()
                .get(path)
                .then()
                .body("participants[0].actor", equalTo("r7.X"))
                .extract()
                .path("recordedAt");

        news.hear(new ActorChanged(
                "r7.X", 2, claim(State.ACTIVE, null, null), "PERSON", null, "ML", null, null, List.of()));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> Partner.anybody().get(path).then().body("participants", hasSize(1)));
        Partner.anybody().queryParam("knownAt", before).get(path).then().statusCode(404);
        Partner.anybody().get(path + "/history").then().body("items", hasSize(1));
        Partner.anybody()
                .queryParam("knownAt", before)
                .queryParam("actor", "r7.X")
                .get(API + "/incidents")
                .then()
                .body("items", hasSize(0));
        Partner.reader().queryParam("knownAt", before).get(path).then().body("participants", hasSize(2));
    }

    @Test
    void onlyThePreferredOfClaimsThatCompeteIsRolledUpWhicheverOfTheirMessagesComesFirst() {
        news.hear(actor("q7.MSA", "ARMED_GROUP"), name("q7.MSA", "Mouvement q7"));
        news.hear(preference("q7.of24", 2, true), member("q7.of24", "q7.MSA", "q7.CSP", "2021-05-06", "2023-09-24"));
        String id = joc.report(clash("q7", "2023-09-15", "Mouvement q7"));
        found("q7.CSP", "members", List.of(id));

        news.hear(preference("q7.of24", 1, false), member("q7.of10", "q7.MSA", "q7.CSP", "2021-05-06", "2023-09-10"));
        found("q7.CSP", "members", List.of(id));
        news.hear(preference("q7.of24", 3, false));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> found("q7.CSP", "members", List.of()));
        news.hear(preference("q7.of24", 4, true));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> found("q7.CSP", "members", List.of(id)));
    }

    private String clash(String key, String day, String name) {
        return joc.clash(key, day, "'participants': [{'name': '" + name.replace("'", "\\u0027") + "'}]");
    }
}
