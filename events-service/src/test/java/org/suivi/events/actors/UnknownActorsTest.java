package org.suivi.events.actors;

import static org.hamcrest.Matchers.equalTo;
import static org.suivi.events.Partner.API;
import static org.suivi.events.actors.Facts.actor;
import static org.suivi.events.actors.RolledUp.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.events.Partner;

/** Incidents of which no actor is known are counted too. */
@QuarkusTest
class UnknownActorsTest {

    @Inject
    ActorNews news;

    @Test
    void incidentsOfWhichNoActorIsKnownAreAGroupOfTheirOwn() {
        news.hear(actor("r20.G", "ARMED_GROUP"), actor("r20.H", "ARMED_GROUP"));
        Partner stats = Partner.register("roll.stats");
        stats.report(stats.clash("1", "2015-04-27", "'participants': [{'name': 'r20.G'}, {'name': 'r20.H'}]"));
        stats.report(
                stats.clash("2", "2015-04-28", "'participants': [{'name': 'r20.G'}, {'name': 'men on motorbikes'}]"));
        stats.report(stats.clash("3", "2015-04-29", "'participants': [{'name': 'men on motorbikes'}]"));
        stats.report(stats.clash("4", "2015-05-02", ""));

        counted("actor")
                .body("items.actor", equalTo(Arrays.asList("r20.G", "r20.H", null)))
                .body("items.incidents", equalTo(List.of(2, 1, 2)));
        counted("actor,month").body("items.findAll { it.actor == null }.month", equalTo(List.of("2015-04", "2015-05")));
    }

    /** What was kept of the replica for the first report does not hold for the second. */
    @Test
    void aReportKnowsWhoWasHeardOfJustBefore() {
        Partner partner = Partner.register("roll.news");
        partner.report(partner.clash("1", "2015-04-27", "'participants': [{'name': 'r20.News'}]"));

        news.hear(actor("r20.News", "ARMED_GROUP"));

        partner.post(partner.clash("2", "2015-04-28", "'participants': [{'name': 'r20.News'}]"))
                .then()
                .statusCode(201)
                .body("participants.resolution", equalTo(List.of("MATCH")));
    }

    private static ValidatableResponse counted(String by) {
        return reader().queryParam("source", "roll.stats")
                .queryParam("groupBy", by)
                .get(API + "/incidents/stats")
                .then()
                .statusCode(200);
    }
}
