package org.suivi.benchmarks.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.suivi.benchmarks.Requests.as;
import static org.suivi.benchmarks.Requests.asPublic;
import static org.suivi.benchmarks.Requests.benchmark;
import static org.suivi.benchmarks.Requests.get;
import static org.suivi.benchmarks.Requests.instrument;
import static org.suivi.benchmarks.Requests.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.benchmarks.Clash;
import org.suivi.benchmarks.Topic;
import org.suivi.contracts.PassOn;
import org.suivi.contracts.Topics;
import org.suivi.security.Role;

/** Incidents come by Kafka and move the indicators that count them. */
@QuarkusTest
class IndicatorTest {

    private static int count;
    private String actor = "";
    private String indicator = "";

    @BeforeEach
    void anActorOfItsOwn() {
        if (count++ == 0) {
            instrument("watched-2015");
        }
        actor = "A" + count;
        indicator = "clashes-" + count;
        benchmark("watched-2015", "b" + count);
    }

    @Test
    void anIncidentThatArrivesMovesTheIndicator() {
        indicator("incidents", "none", 90);
        value("2015-06-20").body("value", equalTo(0)).body("met", equalTo(true));
        Clash clash = Clash.on("2015-06-01").naming(actor);
        Topic.send(clash.exact());
        counts("2015-06-20", 1);
        value("2015-06-20")
                .body("met", equalTo(false))
                .body("incidents.ids", contains(clash.id()))
                .body("rule.name", equalTo("INCIDENTS_IN_WINDOW"))
                .body("rule.from", equalTo("2015-03-23"));
        value("2015-05-31").body("value", equalTo(0));
        value("2015-08-29").body("value", equalTo(1));
        value("2015-08-30").body("value", equalTo(0));
        as(Role.READER)
                .get("/benchmarks/watched-2015.b" + count + "/status?validAt=2015-06-20")
                .then()
                .body("indicators[0].value", equalTo(1))
                .body("indicators[0].met", equalTo(false));
    }

    @Test
    void aMembersIncidentCountsOnlyWhenMembersAreRolledUp() {
        indicator("incidents", "none", 90);
        String rolledUp = indicator + "-members";
        post("/indicators", body(rolledUp, "incidents", "members", 90)).statusCode(201);
        Topic.send(
                Clash.on("2015-06-01").naming(actor + "X").withMemberOf(actor).exact());
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> as(Role.READER)
                .get("/indicators/" + rolledUp + "/value?validAt=2015-06-20")
                .then()
                .body("value", equalTo(1)));
        value("2015-06-20").body("value", equalTo(0));
    }

    @Test
    void deathsComeWithTheirBounds() {
        indicator("deaths.best", "none", null);
        Topic.send(
                Clash.on("2015-06-01").naming(actor).exact(),
                Clash.on("2015-06-02").naming(actor).exact());
        counts("2015-06-20", 6);
        value("2015-06-20").body("bounds.low", equalTo(4)).body("bounds.high", equalTo(10));
    }

    @Test
    void daysSinceWhatNeverWasAreNotKnown() {
        indicator("daysSince", "none", null);
        value("2015-06-20")
                .body("value", nullValue())
                .body("missing", equalTo(true))
                .body("met", nullValue());
        Topic.send(Clash.on("2015-06-01").naming(actor).exact());
        counts("2015-06-20", 19);
    }

    @Test
    void theCoarserPublicRecordIsAllThatThePublicsValueKnows() {
        indicator("incidents", "none", null);
        Clash secret = Clash.on("2015-06-15").naming(actor);
        Clash told = Clash.on("2015-06-16").naming(actor);
        Topic.send(secret.exact(), told.exact(), told.forThePublic());
        counts("2015-06-20", 2);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> get("/indicators/" + indicator + "/value?validAt=2015-06-20")
                        .body("value", equalTo(1))
                        .body("incidents.ids", contains(told.id())));
        get("/indicators/" + indicator + "/value?validAt=2015-06-01").body("value", equalTo(1));
        value("2015-06-01").body("value", equalTo(0));
    }

    @Test
    void whatMayNotBePassedOnCountsForItsOwnOrganisationOnly() {
        indicator("incidents", "none", null);
        Clash derived = Clash.on("2015-06-01").naming(actor).passedOn(PassOn.DERIVED);
        Clash own = Clash.on("2015-06-02").naming(actor).passedOn(PassOn.NONE);
        Topic.send(derived.exact(), own.exact());
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> as(Role.READER, "partner")
                .get("/indicators/" + indicator + "/value?validAt=2015-06-20")
                .then()
                .body("value", equalTo(2))
                .body("incidents.ids", containsInAnyOrder(derived.id(), own.id())));
        value("2015-06-20")
                .body("value", equalTo(1))
                .body("incidents.ids", empty())
                .body("incidents.note", notNullValue());
    }

    @Test
    void anOlderVersionThatComesLaterNeverBecomesThePresentOne() {
        indicator("incidents", "none", 30);
        Clash first = Clash.on("2015-06-01").naming(actor);
        Clash moved = first.version(2).movedTo("2016-06-01");
        Topic.send(moved.exact());
        counts("2016-06-20", 1);
        Topic.send(first.exact(), Clash.on("2014-06-01").naming(actor).exact());
        counts("2014-06-20", 1);
        value("2015-06-20").body("value", equalTo(0));
        value("2016-06-20").body("value", equalTo(1));
        String known = value("2016-06-20").extract().path("asOf.knownAt");
        Topic.send(moved.retracted().exact());
        counts("2016-06-20", 0);
        as(Role.READER)
                .queryParam("knownAt", known)
                .get("/indicators/" + indicator + "/value?validAt=2016-06-20")
                .then()
                .body("value", equalTo(1));
    }

    @Test
    void whatIsWithdrawnFromThePublicCountsInNoPast() {
        indicator("incidents", "none", null);
        String path = "/indicators/" + indicator + "/value?validAt=2015-06-20";
        Clash clash = Clash.on("2015-06-01").naming(actor);
        Topic.send(clash.forThePublic());
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> get(path).body("value", equalTo(1)));
        String known = get(path).extract().path("asOf.knownAt");
        String tag = asPublic().queryParam("knownAt", known).get(path).header("ETag");

        Clash withdrawn = clash.retracted();
        Topic.send(withdrawn.forThePublic(withdrawn.version()));

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> get(path).body("value", equalTo(0)));
        asPublic()
                .queryParam("knownAt", known)
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .body("value", equalTo(0))
                .body("incidents.ids", empty());
    }

    @Test
    void whatMayBePassedOnNoLongerCountsForOthersInNoPast() {
        indicator("incidents", "none", null);
        String path = "/indicators/" + indicator + "/value?validAt=2015-06-20";
        Clash clash = Clash.on("2015-06-01").naming(actor);
        Topic.send(clash.exact());
        counts("2015-06-20", 1);
        String known = value("2015-06-20").extract().path("asOf.knownAt");
        String tag = as(Role.READER).queryParam("knownAt", known).get(path).header("ETag");

        Topic.send(clash.version(2).passedOn(PassOn.NONE).exact());

        counts("2015-06-20", 0);
        as(Role.READER)
                .queryParam("knownAt", known)
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .body("value", equalTo(0));
        as(Role.READER, "partner").queryParam("knownAt", known).get(path).then().body("value", equalTo(1));
    }

    @Test
    void whatOthersKeepToThemselvesMovesNoClock() {
        indicator("incidents", "none", null);
        String path = "/indicators/" + indicator + "/value?validAt=2015-06-20";
        Topic.send(Clash.on("2015-06-01").naming(actor).passedOn(PassOn.NONE).exact());
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> as(Role.READER, "partner").get(path).then().body("value", equalTo(1)));
        String told = as(Role.READER, "partner").get(path).path("asOf.knownAt");

        value("2015-06-20").body("asOf.knownAt", not(equalTo(told)));
    }

    @Test
    void crossingTheTargetIsTold() {
        indicator("incidents", "none", 30);
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        Clash clash = Clash.on(today).naming(actor);
        Topic.send(clash.exact());
        List<String> crossings = Topic.read(Topics.BENCHMARKS, "indicator.crossed.v1", "watched-2015.b" + count, 1);
        assertThat(crossings).hasSize(1);
        assertThat(crossings.getFirst()).contains("\"met\":false").contains(indicator);
        Topic.send(clash.version(1).retracted().exact());
        assertThat(Topic.read(Topics.BENCHMARKS, "indicator.crossed.v1", "watched-2015.b" + count, 2))
                .hasSize(2)
                .last()
                .asString()
                .contains("\"met\":true");
    }

    @Test
    void theSeriesTellsTheValueAtTheEndsOfMonths() {
        indicator("incidents", "none", 30);
        Topic.send(Clash.on("2015-06-10").naming(actor).exact());
        counts("2015-06-20", 1);
        as(Role.READER)
                .get("/indicators/" + indicator + "/series?from=2015-05-01&validAt=2015-08-15&interval=month")
                .then()
                .statusCode(200)
                .body("items.at", contains("2015-05-31", "2015-06-30", "2015-07-31"))
                .body("items.value", contains(0, 1, 0));
    }

    @Test
    void whatWasNotPublicByADayIsNotCountedAndTheUndatedAreSaid() {
        indicator("incidents", "none", 30);
        Clash early = Clash.on("2015-06-05").naming(actor).publicOn("2015-06-20");
        Clash late = Clash.on("2015-06-06").naming(actor).publicOn("2016-01");
        Clash undated = Clash.on("2015-06-07").naming(actor);
        Topic.send(early.exact(), late.exact(), undated.exact());
        Topic.send(early.forThePublic(), undated.forThePublic());
        counts("2015-06-20", 3);
        String by = "2015-06-20&publishedBy=";
        value(by + "2015-06-19").body("value", equalTo(0)).body("asOf.leftOutUndated", equalTo(1));
        value(by + "2015-06-20").body("value", equalTo(1)).body("incidents.ids", contains(early.id()));
        value(by + "2016-01-30").body("value", equalTo(1));
        value(by + "2016-01-31").body("value", equalTo(2));
        value("2015-08-20&publishedBy=2016-01-31").body("asOf.leftOutUndated", equalTo(0));
        as(Role.READER)
                .get("/indicators/" + indicator + "/series?from=2015-05-01&interval=month&validAt=" + by + "2015-06-20")
                .then()
                .body("items.value", contains(0));
        as(Role.READER)
                .get("/indicators/" + indicator
                        + "/series?from=2015-05-01&interval=month&validAt=2015-07-31&publishedBy=2015-06-20")
                .then()
                .body("items.value", contains(0, 1, 0))
                .body("asOf.leftOutUndated", equalTo(1));
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> get("/indicators/" + indicator + "/value?validAt=2015-06-20")
                        .body("value", equalTo(2)));
        get("/indicators/" + indicator + "/value?validAt=" + by + "2015-06-20")
                .body("value", equalTo(1))
                .body("asOf.leftOutUndated", equalTo(1));
    }

    @Test
    void whatIsWrongWithARuleIsSaidWithItsPointer() {
        post("/indicators", body("wrong", "murders", "none", 30))
                .statusCode(422)
                .body("errors.pointer", hasItem("/computedFrom/measure"));
        post("/indicators", body("wrong", "incidents", "none", 30).replace("watched-2015.b", "nothing.b"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/benchmark"));
        asPublic().get("/indicators/wrong").then().statusCode(404);
    }

    private void indicator(String measure, String rollup, Integer windowDays) {
        post("/indicators", body(indicator, measure, rollup, windowDays)).statusCode(201);
    }

    private String body(String code, String measure, String rollup, Integer windowDays) {
        return """
                {"code": "%s", "benchmark": "watched-2015.b%d", "name": "Clashes", "unit": "incidents",
                 "direction": "DOWN", "target": {"value": 0, "by": "2015-06-20"},
                 "computedFrom": {"measure": "%s", "actors": ["%s"], "rollup": "%s", "types": ["ARMED_CLASH"],
                  "country": "ML"%s}}
                """.formatted(
                code, count, measure, actor, rollup, windowDays == null ? "" : ", \"windowDays\": " + windowDays);
    }

    private ValidatableResponse value(String day) {
        return as(Role.READER)
                .get("/indicators/" + indicator + "/value?validAt=" + day)
                .then()
                .statusCode(200);
    }

    private void counts(String day, int expected) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> value(day).body("value", equalTo(expected)));
    }
}
