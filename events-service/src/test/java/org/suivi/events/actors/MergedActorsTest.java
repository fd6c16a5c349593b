package org.suivi.events.actors;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.suivi.events.Partner.API;
import static org.suivi.events.actors.Facts.actor;
import static org.suivi.events.actors.Facts.claim;
import static org.suivi.events.actors.Facts.member;
import static org.suivi.events.actors.Facts.merge;
import static org.suivi.events.actors.Facts.name;
import static org.suivi.events.actors.RolledUp.found;
import static org.suivi.events.actors.RolledUp.reader;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.contracts.ActorChanged;
import org.suivi.contracts.State;
import org.suivi.events.Partner;

/** Incidents of merged actors are those of the actor that lives. */
@QuarkusTest
class MergedActorsTest {

    @Inject
    ActorNews news;

    private Partner joc;

    @BeforeEach
    void register() {
        joc = Partner.register("merged.joc");
    }

    @Test
    void ofWhatKindTheActorIsThatLivesOnBearsOnThoseMergedIntoIt() {
        news.hear(actor("r9.M", "ARMED_GROUP"), actor("r9.L", "ARMED_GROUP"), merge("r9.M", 1, State.ACTIVE, "r9.L"));
        String id = joc.report(clash("r9", "2015-04-27", "r9.M"));
        reader().get(API + "/incidents/" + id).then().body("codes.ucdp", equalTo(2));

        news.hear(new ActorChanged(
                "r9.L", 2, claim(State.ACTIVE, null, null), "STATE", null, "ML", null, null, List.of()));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> reader().get(API + "/incidents/" + id).then().body("codes.ucdp", equalTo(1)));
    }

    @Test
    void incidentsFollowAMergeAndItsUndoing() {
        news.hear(
                actor("q8.HCUA", "ARMED_GROUP"),
                name("q8.HCUA", "Haut conseil q8"),
                actor("q8.HCUA2", "ARMED_GROUP"),
                name("q8.HCUA2", "HCUA q8"),
                member("q8.m", "q8.HCUA2", "q8.CMA", "2014-06", null));
        String ofTheOther = joc.report(clash("q8-1", "2015-04-27", "HCUA q8"));
        String ofTheLiving = joc.report(clash("q8-2", "2015-04-28", "Haut conseil q8"));
        found("q8.HCUA", "none", List.of(ofTheLiving));
        found("q8.CMA", "members", List.of(ofTheOther));

        news.hear(merge("q8.HCUA2", 1, State.ACTIVE, "q8.HCUA"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> found("q8.CMA", "members", List.of(ofTheOther, ofTheLiving)));
        found("q8.HCUA", "none", List.of(ofTheOther, ofTheLiving));
        found("q8.HCUA2", "none", List.of());
        String byTheMergedCode = joc.report(clash("q8-3", "2015-04-29", "q8.HCUA2"));
        reader().get(API + "/incidents/" + byTheMergedCode).then().body("participants[0].actor", equalTo("q8.HCUA"));

        news.hear(merge("q8.HCUA2", 2, State.RETRACTED, "q8.HCUA"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> found("q8.HCUA2", "none", List.of(ofTheOther, byTheMergedCode)));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> found("q8.HCUA", "none", List.of(ofTheLiving)));
        found("q8.CMA", "members", List.of(ofTheOther, byTheMergedCode));
    }

    @Test
    void aMergedCoalitionCountsAsTheOneThatLives() {
        news.hear(
                actor("q9.CMA", "COALITION"),
                actor("q9.CMA2", "COALITION"),
                actor("q9.MNLA", "ARMED_GROUP"),
                member("q9.m", "q9.MNLA", "q9.CMA2", "2014-06", null));
        String id = joc.report(clash("q9", "2015-04-27", "q9.MNLA"));
        found("q9.CMA2", "members", List.of(id));

        news.hear(merge("q9.CMA2", 1, State.ACTIVE, "q9.CMA"));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> found("q9.CMA", "members", List.of(id)));
        found("q9.CMA2", "members", List.of());
    }

    private String clash(String key, String day, String name) {
        return joc.clash(key, day, "'participants': [{'name': '" + name + "'}]");
    }
}
