package org.suivi.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.suivi.e2e.Installation.Holder.PARTNER;
import static org.suivi.e2e.Installation.Holder.READER;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One incident goes all the way from a partner to the dashboard. */
@ExtendWith(RunningSuivi.class)
class IncidentJourneyIT {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String STATUS = "/benchmarks/mali-2015.c56/status?validAt=2015-05-01";
    private static final String CLASHES = "indicators.find { it.code == 'ceasefire-violations-quarter' }.value";

    private final Installation suivi;

    IncidentJourneyIT(Installation suivi) {
        this.suivi = suivi;
    }

    @Test
    void aPartnersIncidentReachesReadersIndicatorDashboardAndStream() throws Exception {
        float before = clashes();
        try (StreamClient stream = StreamClient.open(suivi, READER)) {
            String id = post(Reports.clash("2015-04-27", "GATIA", "CMA"));

            given().spec(suivi.as(READER))
                    .get("/incidents?from=2015-04-27&to=2015-04-27&actor=CMA")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(id))
                    .body("items.find { it.id == '%s' }.participants.actor".formatted(id), hasItem("CMA"));

            await("the stream tells it").atMost(SOON).until(() -> stream.lines().stream()
                    .anyMatch(line -> line.contains(id)));
            await("the indicator counts it").atMost(SOON).until(() -> clashes() == before + 1);
            await("the dashboard shows it").atMost(SOON).untilAsserted(() -> given().spec(suivi.as(READER))
                    .get("/dashboard/mali-2015?validAt=2015-05-01&from=2015-04-01&to=2015-04-30")
                    .then()
                    .statusCode(200)
                    .body("incidents.data.latest.id", hasItem(id)));
        }
    }

    @Test
    void theSameReportTwiceIsOneIncidentAndAnotherContentAConflict() {
        Map<String, Object> report = Reports.clash("2015-04-28", "GATIA");
        String id = post(report);
        given().spec(suivi.as(PARTNER))
                .body(report)
                .post("/incidents")
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        given().spec(suivi.as(PARTNER))
                .body(Reports.with(report, "type", "ATTACK"))
                .post("/incidents")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("/sources/"));
    }

    @Test
    void anIncidentOfAMemberCountsForTheGroupOnlyOnTheDaysOfItsMembership() {
        String whileMember = post(Reports.clash("2015-02-03", "MNLA"));
        String before = post(Reports.clash("2012-04-03", "MNLA"));

        assertThat(ofCma("2015-02-03")).contains(whileMember);
        assertThat(ofCma("2012-04-03")).doesNotContain(before);
    }

    private String ofCma(String day) {
        return given().spec(suivi.as(READER))
                .get("/incidents?actor=CMA&rollup=members&from={day}&to={day}", day, day)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id")
                .toString();
    }

    private String post(Map<String, Object> report) {
        return given().spec(suivi.as(PARTNER))
                .body(report)
                .post("/incidents")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/incidents/"))
                .extract()
                .path("id");
    }

    private float clashes() {
        Number value = given().spec(suivi.as(READER))
                .get(STATUS)
                .then()
                .statusCode(200)
                .extract()
                .path(CLASHES);
        return value == null ? 0 : value.floatValue();
    }
}
