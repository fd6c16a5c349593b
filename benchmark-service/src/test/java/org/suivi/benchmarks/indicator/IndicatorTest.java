package org.suivi.benchmarks.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.suivi.benchmarks.Requests.as;
import static org.suivi.benchmarks.Requests.asPublic;
import static org.suivi.benchmarks.Requests.post;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.benchmarks.Clash;
import org.suivi.benchmarks.Topic;
import org.suivi.contracts.Topics;
import org.suivi.security.Role;

/** Incidents come by Kafka and move the indicators that count them. */
@QuarkusTest
class IndicatorTest {

    private Watched watched;

    @BeforeEach
    void anActorOfItsOwn() {
        watched = Watched.another();
    }

    @Test
    void anIncidentThatArrivesMovesTheIndicator() {
        watched.record("incidents", "none", 90);
        watched.value("2015-06-20").body("value", equalTo(0)).body("met", equalTo(true));
        Clash clash = Clash.on("2015-06-01").naming(watched.actor());
        Topic.send(clash.exact());
        watched.counts("2015-06-20", 1);
        watched.value("2015-06-20")
                .body("met", equalTo(false))
                .body("incidents.ids", contains(clash.id()))
                .body("rule.name", equalTo("INCIDENTS_IN_WINDOW"))
                .body("rule.from", equalTo("2015-03-23"));
        watched.value("2015-05-31").body("value", equalTo(0));
        watched.value("2015-08-29").body("value", equalTo(1));
        watched.value("2015-08-30").body("value", equalTo(0));
        as(Role.READER)
                .get("/benchmarks/" + watched.benchmark() + "/status?validAt=2015-06-20")
                .then()
                .body("indicators[0].value", equalTo(1))
                .body("indicators[0].met", equalTo(false));
    }

    @Test
    void aMembersIncidentCountsOnlyWhenMembersAreRolledUp() {
        watched.record("incidents", "none", 90);
        String rolledUp = watched.indicator() + "-members";
        post("/indicators", watched.body(rolledUp, "incidents", "members", 90)).statusCode(201);
        Topic.send(Clash.on("2015-06-01")
                .naming(watched.actor() + "X")
                .withMemberOf(watched.actor())
                .exact());
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> as(Role.READER)
                .get("/indicators/" + rolledUp + "/value?validAt=2015-06-20")
                .then()
                .body("value", equalTo(1)));
        watched.value("2015-06-20").body("value", equalTo(0));
    }

    @Test
    void deathsComeWithTheirBounds() {
        watched.record("deaths.best", "none", null);
        Topic.send(
                Clash.on("2015-06-01").naming(watched.actor()).exact(),
                Clash.on("2015-06-02").naming(watched.actor()).exact());
        watched.counts("2015-06-20", 6);
        watched.value("2015-06-20").body("bounds.low", equalTo(4)).body("bounds.high", equalTo(10));
    }

    @Test
    void daysSinceWhatNeverWasAreNotKnown() {
        watched.record("daysSince", "none", null);
        watched.value("2015-06-20")
                .body("value", nullValue())
                .body("missing", equalTo(true))
                .body("met", nullValue());
        Topic.send(Clash.on("2015-06-01").naming(watched.actor()).exact());
        watched.counts("2015-06-20", 19);
    }

    @Test
    void anOlderVersionThatComesLaterNeverBecomesThePresentOne() {
        watched.record("incidents", "none", 30);
        Clash first = Clash.on("2015-06-01").naming(watched.actor());
        Clash moved = first.version(2).movedTo("2016-06-01");
        Topic.send(moved.exact());
        watched.counts("2016-06-20", 1);
        Topic.send(first.exact(), Clash.on("2014-06-01").naming(watched.actor()).exact());
        watched.counts("2014-06-20", 1);
        watched.value("2015-06-20").body("value", equalTo(0));
        watched.value("2016-06-20").body("value", equalTo(1));
        String known = watched.value("2016-06-20").extract().path("asOf.knownAt");
        Topic.send(moved.retracted().exact());
        watched.counts("2016-06-20", 0);
        as(Role.READER)
                .queryParam("knownAt", known)
                .get("/indicators/" + watched.indicator() + "/value?validAt=2016-06-20")
                .then()
                .body("value", equalTo(1));
    }

    @Test
    void crossingTheTargetIsTold() {
        watched.record("incidents", "none", 30);
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        Clash clash = Clash.on(today).naming(watched.actor());
        Topic.send(clash.exact());
        List<String> crossings = Topic.read(Topics.BENCHMARKS, "indicator.crossed.v1", watched.benchmark(), 1);
        assertThat(crossings).hasSize(1);
        assertThat(crossings.getFirst()).contains("\"met\":false").contains(watched.indicator());
        Topic.send(clash.version(1).retracted().exact());
        assertThat(Topic.read(Topics.BENCHMARKS, "indicator.crossed.v1", watched.benchmark(), 2))
                .hasSize(2)
                .last()
                .asString()
                .contains("\"met\":true");
    }

    @Test
    void theSeriesTellsTheValueAtTheEndsOfMonths() {
        watched.record("incidents", "none", 30);
        Topic.send(Clash.on("2015-06-10").naming(watched.actor()).exact());
        watched.counts("2015-06-20", 1);
        as(Role.READER)
                .get("/indicators/" + watched.indicator() + "/series?from=2015-05-01&validAt=2015-08-15&interval=month")
                .then()
                .statusCode(200)
                .body("items.at", contains("2015-05-31", "2015-06-30", "2015-07-31"))
                .body("items.value", contains(0, 1, 0));
    }

    @Test
    void whatIsWrongWithARuleIsSaidWithItsPointer() {
        post("/indicators", watched.body("wrong", "murders", "none", 30))
                .statusCode(422)
                .body("errors.pointer", hasItem("/computedFrom/measure"));
        post("/indicators", watched.body("wrong", "incidents", "none", 30).replace("watched-2015.b", "nothing.b"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/benchmark"));
        asPublic().get("/indicators/wrong").then().statusCode(404);
    }
}
