package org.suivi.benchmarks.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.suivi.benchmarks.Requests.as;
import static org.suivi.benchmarks.Requests.benchmark;
import static org.suivi.benchmarks.Requests.get;
import static org.suivi.benchmarks.Requests.instrument;
import static org.suivi.benchmarks.Requests.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.benchmarks.Topic;
import org.suivi.contracts.Topics;
import org.suivi.security.Role;

/** The share of the budget that was transferred to the regions: 30 % were promised for 2018. */
@QuarkusTest
class MeasurementTest {

    private static int count;
    private String share = "";
    private String transfer = "";

    @BeforeEach
    void anIndicator() {
        if (count++ == 0) {
            instrument("measured-2015");
        }
        share = "share-" + count;
        transfer = benchmark("measured-2015", "transfer-" + count);
        post("/indicators", """
                {"code": "%s", "benchmark": "%s", "name": "Share of the budget", "unit": "%%", "direction": "UP",
                 "baseline": 9, "target": {"value": 30, "by": "2018-12-31"}}""".formatted(share, transfer)).statusCode(201);
    }

    @Test
    void theLatestMeasurementIsTheValueAndTellsItsAge() {
        value("2016-12-31")
                .body("value", nullValue())
                .body("missing", equalTo(true))
                .body("rule", nullValue());
        measure("\"at\": \"2016-12-31\", \"value\": 15")
                .statusCode(201)
                .body("at", equalTo("2016-12-31"))
                .header("Location", containsString("/indicators/" + share + "/measurements/"));
        measure(
                        "\"period\": {\"from\": \"2018-01-01\", \"to\": \"2018-12-31\"}, \"low\": 20, \"value\": 21.5, \"high\": 23")
                .statusCode(201)
                .body("period.from", equalTo("2018-01-01"));
        value("2018-12-30")
                .body("value", equalTo(15))
                .body("ageDays", equalTo(729))
                .body("bounds", nullValue())
                .body("measurement.at", equalTo("2016-12-31"));
        value("2019-01-10")
                .body("value", equalTo(21.5f))
                .body("bounds.low", equalTo(20))
                .body("bounds.high", equalTo(23))
                .body("target.value", equalTo(30))
                .body("met", equalTo(false))
                .body("ageDays", equalTo(10))
                .body("rule.name", equalTo("LATEST_MEASUREMENT"))
                .body("measurement.citation", equalTo("OI2019"))
                .body("incidents", nullValue());
        get("/benchmarks/" + transfer + "/status?validAt=2019-01-10")
                .body("indicators[0].value", equalTo(21.5f))
                .body("indicators[0].missing", equalTo(false))
                .body("indicators[0].ageDays", equalTo(10));
    }

    @Test
    void theSeriesTellsWhatWasKnownAtTheEndsOfYears() {
        measure("\"at\": \"2016-06-30\", \"value\": 15").statusCode(201);
        measure("\"at\": \"2018-12-31\", \"value\": 21").statusCode(201);
        get("/indicators/" + share + "/series?from=2015-01-01&validAt=2018-12-31&interval=year")
                .body("items.value", contains(null, 15, 15, 21))
                .body("items.measuredTo", contains(null, "2016-06-30", "2016-06-30", "2018-12-31"));
    }

    @Test
    void aCorrectionChangesTheValueButNotWhatWasAnswered() {
        ValidatableResponse made =
                measure("\"at\": \"2016-12-31\", \"value\": 15").statusCode(201);
        String path = "/indicators/" + share + "/measurements/" + made.extract().path("id");
        String known = value("2017-01-01").extract().path("asOf.knownAt");
        String corrected = as(Role.EDITOR)
                .header("If-Match", made.extract().header("ETag"))
                .body(body("\"at\": \"2016-12-31\", \"value\": 12"))
                .put(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        value("2017-01-01").body("value", equalTo(12));
        get("/indicators/" + share + "/value?validAt=2017-01-01&knownAt=" + known)
                .body("value", equalTo(15));
        as(Role.EDITOR)
                .header("If-Match", corrected)
                .delete(path + "?reason=another budget")
                .then()
                .statusCode(204);
        value("2017-01-01").body("value", nullValue());
        get("/indicators/" + share + "/measurements").body("items", empty());
        get(path + "/history").body("items", hasSize(3));
    }

    @Test
    void aSourceMeasuresADayOnceAndAnotherMayDisagree() {
        measure("\"at\": \"2016-12-31\", \"value\": 15").statusCode(201);
        measure("\"at\": \"2016-12-31\", \"value\": 15").statusCode(200);
        measure("\"at\": \"2016-12-31\", \"value\": 16").statusCode(409);
        measure("\"at\": \"2016-12-31\", \"value\": 16, \"source\": \"another\"")
                .statusCode(201);
        get("/indicators/" + share + "/measurements").body("items", hasSize(2));
    }

    @Test
    void whatWasNotPublicByADayIsLeftOut() {
        measure("\"at\": \"2016-12-31\", \"value\": 15").statusCode(201);
        get("/indicators/" + share + "/value?validAt=2017-01-01&publishedBy=2018-12-31")
                .body("value", nullValue());
        get("/indicators/" + share + "/value?validAt=2017-01-01&publishedBy=2019-12-31")
                .body("value", equalTo(15));
        post("/indicators/" + share + "/measurements", "{\"at\": \"2017-12-31\", \"value\": 17}")
                .statusCode(201);
        get("/indicators/" + share + "/value?publishedBy=2019-12-31")
                .body("value", equalTo(15))
                .body("asOf.leftOutUndated", equalTo(1));
    }

    @Test
    void meetingTheTargetIsTold() {
        measure("\"at\": \"2018-06-30\", \"value\": 29").statusCode(201);
        measure("\"at\": \"2018-12-31\", \"value\": 31").statusCode(201);
        List<String> crossings = Topic.read(Topics.BENCHMARKS, "indicator.crossed.v1", transfer, 1);
        assertThat(crossings).hasSize(1);
        assertThat(crossings.getFirst()).contains("\"met\":true").contains("\"value\":31");
        measure("\"at\": \"2017-12-31\", \"value\": 10").statusCode(201);
        measure("\"at\": \"2019-12-31\", \"value\": 28").statusCode(201);
        assertThat(Topic.read(Topics.BENCHMARKS, "indicator.crossed.v1", transfer, 2))
                .hasSize(2)
                .last()
                .asString()
                .contains("\"met\":false")
                .contains("\"value\":28");
        assertThat(Topic.read(Topics.BENCHMARKS, "measurement.changed.v1", share, 4))
                .hasSize(4);
    }

    @Test
    void targetsByDateTakeThePlaceOfTheOne() {
        measure("\"at\": \"2016-06-30\", \"value\": 15").statusCode(201);
        String targets = "[{\"value\": 12, \"by\": \"2016-12-31\"}, {\"value\": 30, \"by\": \"2018-12-31\"}]";
        String chosen = as(Role.EDITOR)
                .body(targets)
                .put("/indicators/" + share + "/targets")
                .then()
                .statusCode(200)
                .body("targets.value", contains(12, 30))
                .extract()
                .header("ETag");
        value("2016-12-31").body("target.value", equalTo(12)).body("met", equalTo(true));
        value("2017-01-01").body("target.value", equalTo(30)).body("met", equalTo(false));
        as(Role.EDITOR)
                .body(targets)
                .put("/indicators/" + share + "/targets")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        as(Role.EDITOR)
                .body("[{\"value\": 40}]")
                .put("/indicators/" + share + "/targets")
                .then()
                .statusCode(428);
        as(Role.EDITOR)
                .header("If-Match", chosen)
                .body("[{\"value\": 40}]")
                .put("/indicators/" + share + "/targets")
                .then()
                .statusCode(200)
                .body("targets.value", contains(40));
        as(Role.EDITOR)
                .header("If-Match", "*")
                .body("[{\"value\": 40, \"by\": \"2016-01-01\", \"from\": \"2017-01-01\"}]")
                .put("/indicators/" + share + "/targets")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/0/by"));
    }

    @Test
    void anIndicatorMayTellOfAnInstrumentAsAWhole() {
        String whole = "sessions-" + count;
        String body = """
                {"code": "%s", "instrument": "measured-2015", "name": "Sessions of the committee", "unit": "sessions",
                 "direction": "UP"}""".formatted(whole);
        post("/indicators", body).statusCode(201).body("benchmark", nullValue());
        post("/indicators", body).statusCode(200);
        get("/indicators?instrument=measured-2015")
                .body("items.code", hasItem(whole))
                .body("items.code", hasItem(share));
        get("/indicators/" + whole + "/value")
                .body("instrument", equalTo("measured-2015"))
                .body("missing", equalTo(true));
        post("/indicators", body.replace("\"instrument\": \"measured-2015\",", ""))
                .statusCode(422)
                .body("errors.pointer", contains("/benchmark"));
        post("/indicators", body.replace("sessions-", "none-").replace("measured-2015", "none-2015"))
                .statusCode(422)
                .body("errors.pointer", contains("/instrument"));
    }

    @Test
    void whatIsWrongIsSaidWithItsPointer() {
        measure("\"at\": \"2016-12-31\", \"low\": 16, \"value\": 15")
                .statusCode(422)
                .body("errors.pointer", contains("/low"));
        measure("\"at\": \"2016-12-31\", \"high\": 14, \"value\": 15")
                .statusCode(422)
                .body("errors.pointer", contains("/high"));
        measure("\"value\": 15").statusCode(422).body("errors.pointer", contains("/at"));
        measure("\"at\": \"2016-12-31\", \"period\": {\"from\": \"2016-01-01\", \"to\": \"2016-12-31\"}, \"value\": 15")
                .statusCode(422)
                .body("errors.pointer", contains("/at"));
        measure("\"period\": {\"from\": \"2016-12-31\", \"to\": \"2016-01-01\"}, \"value\": 15")
                .statusCode(422)
                .body("errors.pointer", contains("/period/to"));
        post("/indicators", """
                {"code": "%s-computed", "benchmark": "%s", "name": "Clashes", "unit": "incidents", "direction": "DOWN",
                 "computedFrom": {"measure": "incidents"}}""".formatted(share, transfer)).statusCode(201);
        post("/indicators/" + share + "-computed/measurements", "{\"at\": \"2016-12-31\", \"value\": 1}")
                .statusCode(422)
                .body("errors.pointer", contains("/value"));
        post("/indicators/none/measurements", "{\"at\": \"2016-12-31\", \"value\": 1}")
                .statusCode(404);
    }

    private ValidatableResponse measure(String what) {
        return post("/indicators/" + share + "/measurements", body(what));
    }

    private static String body(String what) {
        return "{" + what + ", \"citation\": \"OI2019\", \"publishedOn\": \"2019-02-18\"}";
    }

    private ValidatableResponse value(String day) {
        return get("/indicators/" + share + "/value?validAt=" + day).statusCode(200);
    }
}
