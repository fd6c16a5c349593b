package org.suivi.benchmarks.indicator;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.suivi.benchmarks.Requests.as;
import static org.suivi.benchmarks.Requests.asPublic;
import static org.suivi.benchmarks.Requests.get;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.benchmarks.Clash;
import org.suivi.benchmarks.Topic;
import org.suivi.contracts.PassOn;
import org.suivi.security.Role;

/** Who counts which incidents: the public, others, the organisation that they are from; then and now. */
@QuarkusTest
class IndicatorAudienceTest {

    private Watched watched;

    @BeforeEach
    void anActorOfItsOwn() {
        watched = Watched.another();
    }

    @Test
    void theCoarserPublicRecordIsAllThatThePublicsValueKnows() {
        watched.record("incidents", "none", null);
        Clash secret = Clash.on("2015-06-15").naming(watched.actor());
        Clash told = Clash.on("2015-06-16").naming(watched.actor());
        Topic.send(secret.exact(), told.exact(), told.forThePublic());
        watched.counts("2015-06-20", 2);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> get("/indicators/" + watched.indicator() + "/value?validAt=2015-06-20")
                        .body("value", equalTo(1))
                        .body("incidents.ids", contains(told.id())));
        get("/indicators/" + watched.indicator() + "/value?validAt=2015-06-01").body("value", equalTo(1));
        watched.value("2015-06-01").body("value", equalTo(0));
    }

    @Test
    void whatMayNotBePassedOnCountsForItsOwnOrganisationOnly() {
        watched.record("incidents", "none", null);
        Clash derived = Clash.on("2015-06-01").naming(watched.actor()).passedOn(PassOn.DERIVED);
        Clash own = Clash.on("2015-06-02").naming(watched.actor()).passedOn(PassOn.NONE);
        Topic.send(derived.exact(), own.exact());
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> as(Role.READER, "partner")
                .get("/indicators/" + watched.indicator() + "/value?validAt=2015-06-20")
                .then()
                .body("value", equalTo(2))
                .body("incidents.ids", containsInAnyOrder(derived.id(), own.id())));
        watched.value("2015-06-20")
                .body("value", equalTo(1))
                .body("incidents.ids", empty())
                .body("incidents.note", notNullValue());
    }

    @Test
    void whatIsWithdrawnFromThePublicCountsInNoPast() {
        watched.record("incidents", "none", null);
        String path = "/indicators/" + watched.indicator() + "/value?validAt=2015-06-20";
        Clash clash = Clash.on("2015-06-01").naming(watched.actor());
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
        watched.record("incidents", "none", null);
        String path = "/indicators/" + watched.indicator() + "/value?validAt=2015-06-20";
        Clash clash = Clash.on("2015-06-01").naming(watched.actor());
        Topic.send(clash.exact());
        watched.counts("2015-06-20", 1);
        String known = watched.value("2015-06-20").extract().path("asOf.knownAt");
        String tag = as(Role.READER).queryParam("knownAt", known).get(path).header("ETag");

        Topic.send(clash.version(2).passedOn(PassOn.NONE).exact());

        watched.counts("2015-06-20", 0);
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
        watched.record("incidents", "none", null);
        String path = "/indicators/" + watched.indicator() + "/value?validAt=2015-06-20";
        Topic.send(Clash.on("2015-06-01")
                .naming(watched.actor())
                .passedOn(PassOn.NONE)
                .exact());
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> as(Role.READER, "partner").get(path).then().body("value", equalTo(1)));
        String told = as(Role.READER, "partner").get(path).path("asOf.knownAt");

        watched.value("2015-06-20").body("asOf.knownAt", not(equalTo(told)));
    }

    @Test
    void whatWasNotPublicByADayIsNotCountedAndTheUndatedAreSaid() {
        watched.record("incidents", "none", 30);
        Clash early = Clash.on("2015-06-05").naming(watched.actor()).publicOn("2015-06-20");
        Clash late = Clash.on("2015-06-06").naming(watched.actor()).publicOn("2016-01");
        Clash undated = Clash.on("2015-06-07").naming(watched.actor());
        Topic.send(early.exact(), late.exact(), undated.exact());
        Topic.send(early.forThePublic(), undated.forThePublic());
        watched.counts("2015-06-20", 3);
        String by = "2015-06-20&publishedBy=";
        watched.value(by + "2015-06-19").body("value", equalTo(0)).body("asOf.leftOutUndated", equalTo(1));
        watched.value(by + "2015-06-20").body("value", equalTo(1)).body("incidents.ids", contains(early.id()));
        watched.value(by + "2016-01-30").body("value", equalTo(1));
        watched.value(by + "2016-01-31").body("value", equalTo(2));
        watched.value("2015-08-20&publishedBy=2016-01-31").body("asOf.leftOutUndated", equalTo(0));
        as(Role.READER)
                .get("/indicators/" + watched.indicator() + "/series?from=2015-05-01&interval=month&validAt=" + by
                        + "2015-06-20")
                .then()
                .body("items.value", contains(0));
        as(Role.READER)
                .get("/indicators/" + watched.indicator()
                        + "/series?from=2015-05-01&interval=month&validAt=2015-07-31&publishedBy=2015-06-20")
                .then()
                .body("items.value", contains(0, 1, 0))
                .body("asOf.leftOutUndated", equalTo(1));
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> get("/indicators/" + watched.indicator() + "/value?validAt=2015-06-20")
                        .body("value", equalTo(2)));
        get("/indicators/" + watched.indicator() + "/value?validAt=" + by + "2015-06-20")
                .body("value", equalTo(1))
                .body("asOf.leftOutUndated", equalTo(1));
    }
}
