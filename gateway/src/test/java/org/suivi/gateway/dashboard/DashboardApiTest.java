package org.suivi.gateway.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.suivi.gateway.dashboard.ToldByServices.AS_OF;
import static org.suivi.gateway.dashboard.ToldByServices.down;
import static org.suivi.gateway.dashboard.ToldByServices.tell;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.gateway.Peer;
import org.suivi.gateway.TestKeys;
import org.suivi.history.Databases;

@QuarkusTest
class DashboardApiTest {

    @ConfigProperty(name = "suivi.services.actor.url")
    String actors;

    @ConfigProperty(name = "suivi.services.events.url")
    String events;

    @ConfigProperty(name = "suivi.services.benchmark.url")
    String benchmarks;

    @Inject
    Databases databases;

    @BeforeEach
    void answersOfTheServices() {
        new ToldByServices(actors, events, benchmarks).tellAll();
    }

    @AfterEach
    void echoesAgain() {
        new ToldByServices(actors, events, benchmarks).forgetAll();
    }

    @Test
    void onePageHoldsWhatAllServicesSay() {
        page("?validAt=2018-12-31")
                .body("instrument.data.title", equalTo("Agreement for Peace"))
                .body("parties.data.items[0].actor", equalTo("CMA"))
                .body("parties.asOf.validAt", equalTo("2018-12-31"))
                .body("parties.links.self", equalTo("/api/v1/instruments/mali-2015/parties?validAt=2018-12-31"))
                .body("implementation.data.PAM_INDEX.value", equalTo(52.5f))
                .body("implementation.data.keySet()", hasSize(4))
                .body("implementation.data.PAM_INDEX", not(hasKey("previous")))
                .body("published.data[0].value", equalTo(25.64f))
                .body("distribution.data.distribution.'1'", equalTo(13))
                .body("matrix.data.items", hasSize(3))
                .body("deadlines.data.overdue.benchmark", equalTo(List.of("c10")))
                .body("deadlines.data.next.benchmark", equalTo(List.of("c14")))
                .body("blocked.data.benchmark", equalTo(List.of("c10")))
                .body("blocked.data[0].blockedBy", equalTo(List.of("c15")))
                .body("outOfOrder.data.benchmark.benchmark", equalTo(List.of("c10")))
                .body("outOfOrder.data[0].requires.score", equalTo(0))
                .body("signals.data[0].code", equalTo("share"))
                .body("signals.data[0].benchmark", equalTo("c14"))
                .body("incidents.data.byMonth[0].incidents", equalTo(3))
                .body("incidents.data.latest[0].id", equalTo("1"))
                .body("actors.data", hasEntry("CMA", "Coordination"))
                .body("actors.data", hasEntry("GATIA", "Imghad"))
                .body("actors.data", not(hasKey("MSA")))
                .body("attributions.data[0].licence", equalTo("cc-by-4.0"))
                .body("changes.data", notNullValue())
                .body("incidents.stale", equalTo(false), "incidents.error", nullValue())
                .body("streamCursor", notNullValue());
    }

    @Test
    void whatIsComparedComesWithThePreviousAndTheDifference() {
        page("?compareTo=2017-12-31&panels=implementation")
                .body("implementation.data.PAM_INDEX.previous", equalTo(52.5f))
                .body("implementation.data.PAM_INDEX.delta", equalTo(0.0f))
                .body(
                        "implementation.links.'PAM_INDEX.previous'",
                        equalTo("/api/v1/instruments/mali-2015/implementation?method=PAM_INDEX&validAt=2017-12-31"))
                .body("$", not(hasKey("parties")));
    }

    @Test
    void anAnnouncedDateHidesNothingThatIsLateByTheAgreedOne() {
        tell(benchmarks, "/instruments/mali-2015/statuses", """
                {"items": [
                 {"benchmark": "announced", "score": 1,
                  "deadline": {"due": "2019-12-31", "overdueDays": 0, "overdueSinceFirstDays": 400, "overdue": true}},
                 {"benchmark": "agreed-anew", "score": 1,
                  "deadline": {"due": "2019-06-30", "overdueDays": 0, "overdueSinceFirstDays": 300, "overdue": false}},
                 {"benchmark": "late", "score": 0,
                  "deadline": {"due": "2018-06-30", "overdueDays": 184, "overdueSinceFirstDays": 184, "overdue": true}},
                 {"benchmark": "done", "score": 3,
                  "deadline": {"due": "2019-01-31", "overdueDays": 0, "overdueSinceFirstDays": 0, "overdue": false}}],\
                """ + AS_OF + "}");
        page("?panels=deadlines")
                .body("deadlines.data.overdue.benchmark", contains("announced", "late"))
                .body("deadlines.data.next.benchmark", contains("agreed-anew", "announced"));
    }

    @Test
    void thePageIsThereWithoutChangesWhileTheGatewaysDatabaseIsAway() {
        databases.exact().useHandle(handle -> handle.execute("ALTER TABLE feed RENAME TO feed_away"));
        try {
            page("").header("Cache-Control", "no-store")
                    .body("changes.data", nullValue())
                    .body("changes.error.type", equalTo("/problems/unavailable"))
                    .body("changes.links.self", equalTo("/api/v1/changes"))
                    .body("$", not(hasKey("streamCursor")))
                    .body("implementation.data.PAM_INDEX.value", equalTo(52.5f))
                    .body("incidents.error", nullValue());
        } finally {
            databases.exact().useHandle(handle -> handle.execute("ALTER TABLE feed_away RENAME TO feed"));
        }
    }

    @Test
    void whoIsBeyondTheListOfActorsIsAskedForByHisCode() {
        tell(actors, "/actors", "{\"items\": [{\"code\": \"CMA\", \"name\": \"Coordination\"}], \"next\": \"more\"}");
        tell(actors, "/actors/GATIA", "{\"code\": \"GATIA\", \"name\": \"Imghad\"}");
        try {
            page("?panels=actors")
                    .body("actors.data", hasEntry("CMA", "Coordination"))
                    .body("actors.data", hasEntry("GATIA", "Imghad"));
        } finally {
            Peer.forget(actors, "/api/v1/actors/GATIA");
        }
    }

    @Test
    void titlesAndStatementsAreInTheLanguageAskedFor() {
        page("?lang=fr")
                .body("instrument.data.title", equalTo("Accord pour la paix"))
                .body("matrix.data.items[0].statement", equalTo("Transférer"))
                .body("matrix.data.items[1].statement", equalTo("Revenue"))
                .body("outOfOrder.data[0].benchmark.statement", equalTo("Transférer"))
                .body("outOfOrder.data[0].requires.statement", equalTo("None"));
        page("?lang=fr&panels=outOfOrder").body("$", not(hasKey("blocked")));
    }

    @Test
    void aServiceThatIsDownLeavesItsPartAsItLastWasAndSaysSo() {
        page("?from=2015-01-01").body("incidents.stale", equalTo(false));
        down(events, "/incidents", "/incidents/stats");
        page("?from=2015-01-01")
                .header("Cache-Control", "no-store")
                .body("incidents.stale", equalTo(true))
                .body("incidents.data.byMonth[0].incidents", equalTo(3))
                .body("incidents.error.type", equalTo("/problems/unavailable"))
                .body("implementation.stale", equalTo(false))
                .body("implementation.data.PAM_INDEX.value", equalTo(52.5f));
    }

    @Test
    void whatWasLastKnownToOneIsNotShownToAnother() {
        given().header("X-API-Key", TestKeys.READER.key())
                .get("/api/v1/dashboard/mali-2015?from=2015-02-02")
                .then()
                .statusCode(200);
        down(events, "/incidents", "/incidents/stats");
        page("?from=2015-02-02")
                .body("incidents.stale", equalTo(false))
                .body("incidents.data", nullValue())
                .body("incidents.error.status", equalTo(503));
    }

    @Test
    void whoHasThePageIsToldSo() {
        String tag = page("?panels=parties,incidents")
                .header("Cache-Control", "public, max-age=10")
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/dashboard/mali-2015?panels=parties,incidents")
                .then()
                .statusCode(304)
                .header("ETag", tag);
        given().header("X-API-Key", TestKeys.READER.key())
                .get("/api/v1/dashboard/mali-2015?panels=parties")
                .then()
                .header("Cache-Control", "private, no-cache");
    }

    @Test
    void aPageOfThePastShowsNoChangeThatCameAfterIt() {
        told("day", "2011-06-01T00:00:00Z");
        told("month", "2011-12");

        page("?panels=changes&knownAt=2011-05-31T00:00:00Z").body("changes.data", hasSize(0));
        page("?panels=changes&knownAt=2011-12-15T00:00:00Z").body("changes.data.id", contains("day"));
        page("?panels=changes&knownAt=2012-01-01T00:00:00Z").body("changes.data.id", contains("month", "day"));
    }

    private void told(String id, String recorded) {
        databases.exact().useHandle(handle -> handle.execute("""
                INSERT INTO feed (kind, id, version, type, audience, organisation, recorded, recorded_at, href, about)
                VALUES ('incident', ?, 1, 'incident.recorded.v1', 'EVERYBODY', '', ?, feed_instant(?), '', '{}')
                """, id, recorded, recorded));
    }

    @Test
    void servicesAreAskedWithTheirTagsAndAnswerThatNothingChanged() {
        Peer.put(
                benchmarks,
                "/api/v1/instruments/mali-2015/parties",
                new Peer.Answer(
                        200,
                        Map.of("Content-Type", "application/json", "ETag", "\"p1\""),
                        "{\"items\": [{\"actor\": \"MSA\"}]}"));
        page("?panels=parties").body("parties.data.items[0].actor", equalTo("MSA"));
        Peer.put(
                benchmarks,
                "/api/v1/instruments/mali-2015/parties",
                new Peer.Answer(304, Map.of("ETag", "\"p1\""), ""));
        page("?panels=parties").body("parties.data.items[0].actor", equalTo("MSA"), "parties.stale", equalTo(false));
    }

    @Test
    void thereIsNoPageOfAnInstrumentThatIsNotThere() {
        Peer.put(
                benchmarks,
                "/api/v1/instruments/none",
                new Peer.Answer(
                        404,
                        Map.of("Content-Type", "application/problem+json"),
                        "{\"type\": \"/problems/not-found\", \"status\": 404}"));
        given().get("/api/v1/dashboard/none").then().statusCode(404).body("type", equalTo("/problems/not-found"));
        given().get("/api/v1/dashboard/a%20b").then().statusCode(404);
    }

    @Test
    void nobodyCanTellWhatWillBeKnown() {
        Peer.put(
                benchmarks,
                "/api/v1/instruments/later",
                new Peer.Answer(
                        422,
                        Map.of("Content-Type", "application/problem+json"),
                        "{\"type\": \"/problems/future-clock\", \"status\": 422}"));
        given().get("/api/v1/dashboard/later?knownAt=2999-01-01T00:00:00Z")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/future-clock"), "errors[0].parameter", equalTo("knownAt"));
    }

    @Test
    void parametersThatCannotBeReadAreNamed() {
        for (String query :
                new String[] {"validAt=2015", "from=x", "knownAt=2015-01-01", "lang=de", "panels=map", "framework=%3F"
                }) {
            JsonPath problem = given().get("/api/v1/dashboard/mali-2015?" + query)
                    .then()
                    .statusCode(400)
                    .extract()
                    .jsonPath();
            assertThat(problem.getString("errors[0].parameter")).isEqualTo(query.substring(0, query.indexOf('=')));
        }
    }

    private static ValidatableResponse page(String query) {
        return given().urlEncodingEnabled(false)
                .get("/api/v1/dashboard/mali-2015" + query)
                .then()
                .statusCode(200);
    }
}
