package org.suivi.benchmarks.schedule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.suivi.benchmarks.Requests.assessed;
import static org.suivi.benchmarks.Requests.benchmark;
import static org.suivi.benchmarks.Requests.get;
import static org.suivi.benchmarks.Requests.instrument;
import static org.suivi.benchmarks.Requests.known;
import static org.suivi.benchmarks.Requests.post;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Elections within two years, the transfer for 2018 that was put off to 2020, and a promise without a day. */
@QuarkusTest
class ScheduleTest {

    @Test
    void whatIsDueIsToldByYear() {
        instrument("dated-2015");
        String elections = benchmark("dated-2015", "elections");
        String transfer = benchmark("dated-2015", "transfer");
        benchmark("dated-2015", "undated");
        due(elections, "2018-06-20", "AGREED", "2015-06-20");
        due(transfer, "2018-12-31", "AGREED", "2015-06-20");
        due(transfer, "2020-12-31", "UNILATERAL", "2019-08-15");
        String path = "/instruments/dated-2015/schedule?validAt=";
        get(path + "2018-01-01")
                .statusCode(200)
                .body("items.year", contains(2018))
                .body("items[0].due", equalTo(2))
                .body("items[0].late", equalTo(0))
                .body("items[0].slipped", equalTo(0))
                .body("items[0].benchmarks.benchmark", contains(elections, transfer))
                .body("undated", equalTo(1));
        assessed(elections, 2018, 3);
        get(path + "2019-09-01")
                .body("items.year", contains(2018, 2020))
                .body("items.due", contains(1, 1))
                .body("items.done", contains(1, 0))
                .body("items.late", contains(0, 1))
                .body("items.slipped", contains(0, 1))
                .body("items.firstDue", contains(2, 0))
                .body("items[1].benchmarks[0].firstAgreed", equalTo("2018-12-31"))
                .body("items[1].benchmarks[0].unilateral", equalTo(true));
        known("STATE", "GOVML");
        post("/instruments/dated-2015/signatures", """
                {"actor": "GOVML", "act": "TERMINATED", "date": "2024-01-25"}""").statusCode(201);
        get(path + "2024-02-01").body("items", empty()).body("instrumentEnded", equalTo("2024-01-25"));
    }

    private static void due(String benchmark, String due, String basis, String since) {
        post("/benchmarks/" + benchmark + "/deadlines", """
                {"type": "FIXED", "due": "%s", "basis": "%s", "since": "%s"}""".formatted(due, basis, since))
                .statusCode(201);
    }
}
