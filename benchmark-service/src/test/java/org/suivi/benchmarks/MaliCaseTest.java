package org.suivi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.suivi.benchmarks.Requests.asPublic;
import static org.suivi.benchmarks.Requests.get;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The record of Mali, over HTTP, as the public reads it. */
@QuarkusTest
class MaliCaseTest {

    @BeforeEach
    void theCaseIsLoaded() {
        MaliCase.loadOnce();
    }

    @Test
    void theCaseSentAgainChangesNothing() {
        assertThat(MaliCase.load()).containsOnlyKeys(200);
    }

    @Test
    void theAgreementAtTheEndOf2018() {
        get("/instruments/mali-2015/implementation?method=PAM_INDEX&validAt=2018-12-31")
                .statusCode(200)
                .body("framework", equalTo("mali-2015-commitments"))
                .body("organisation", equalTo("suivi-editors"))
                .body("method.name", equalTo("PAM_INDEX"))
                .body("method.version", equalTo(1))
                .body("value", equalTo(52.5f))
                .body("low", equalTo(28.9f))
                .body("high", equalTo(73.9f))
                .body("n", equalTo(33))
                .body("applicable", equalTo(60))
                .body("unassessed", equalTo(27))
                .body("distribution", equalTo(Map.of("0", 3, "1", 13, "2", 12, "3", 5)))
                .body("published.organisation.unique()", contains("independent-observer"))
                .body("published.find { it.measure == 'SHARE_COMPLETE' }.value", equalTo(25.64f))
                .body("published.find { it.measure == 'SHARE_COMPLETE' }.counts.complete", equalTo(20))
                .body("published.find { it.measure == 'SHARE_COMPLETE' }.counts.of", equalTo(78))
                .body("published.measure", hasItems("SHARE_UNDER_WAY", "SHARE_NOT_INITIATED"))
                .body("inputsHash", startsWith("sha256:"));
        get("/instruments/mali-2015/implementation?method=SHARE_COMPLETE&validAt=2018-12-31")
                .body("value", equalTo(15.2f));
    }

    @Test
    void theSameClaimsGiveTheSameHash() {
        String first = hash("validAt=2018-12-31");
        assertThat(hash("validAt=2018-12-31")).isEqualTo(first);
        assertThat(hash("validAt=2019-12-31")).isNotEqualTo(first);
        assertThat(hash("validAt=2018-12-31&method=SHARE_COMPLETE")).isNotEqualTo(first);
    }

    @Test
    void anIndexIsToldApartByThemeChapterAndWhoIsObliged() {
        get("/instruments/mali-2015/implementation?by=theme&validAt=2018-12-31")
                .body("by.key", hasItems("DECENTRALIZATION", "DDR", "ELECTIONS"))
                .body("by.applicable.sum()", equalTo(60));
        get("/instruments/mali-2015/implementation?by=chapter&validAt=2018-12-31")
                .body("by.key", hasItem("mali-2015.ch1"))
                .body("by.applicable.sum()", equalTo(60));
        get("/instruments/mali-2015/implementation?by=responsible&validAt=2018-12-31")
                .body("by.key", hasItems("GOVML", "CMA", "PLAT"));
    }

    @Test
    void thePartiesOnTheDayAfterTheFirstSignatures() {
        get("/instruments/mali-2015/parties?validAt=2015-05-16")
                .statusCode(200)
                .body("items.find { it.actor == 'GOVML' }.state", equalTo("PARTY"))
                .body("items.find { it.actor == 'PLAT' }.party", equalTo(true))
                .body("items.find { it.actor == 'MNLA' }.state", equalTo("INITIALLED"))
                .body("items.find { it.actor == 'MNLA' }.party", equalTo(false))
                .body("items.actor", not(hasItem("CMA")));
    }

    @Test
    void theCoordinationIsAPartyOnceItHasSigned() {
        get("/instruments/mali-2015/parties?validAt=2015-06-21")
                .body("items.find { it.actor == 'CMA' }.state", equalTo("PARTY"))
                .body("items.find { it.actor == 'CMA' }.since", equalTo("2015-06-20"));
    }

    @Test
    void theMechanismsAreSuspendedOnBehalfOfTheCoordination() {
        get("/instruments/mali-2015/parties?validAt=2023-01-01")
                .body("items.find { it.actor == 'CMA' }.state", equalTo("MECHANISMS_SUSPENDED"))
                .body("items.find { it.actor == 'CMA' }.party", equalTo(true))
                .body("items.find { it.actor == 'CMA' }.through", equalTo("CSPPSD"))
                .body("items.find { it.actor == 'PLAT' }.state", equalTo("PARTY"))
                .body("ended", nullValue());
    }

    @Test
    void nothingAppliesAfterTheAgreementWasTerminated() {
        get("/instruments/mali-2015/parties?validAt=2024-02-01")
                .body("ended", equalTo("2024-01-25"))
                .body("items.party", not(hasItem(true)));
        get("/instruments/mali-2015/implementation?validAt=2024-02-01")
                .body("n", equalTo(0))
                .body("applicable", equalTo(0))
                .body("value", nullValue())
                .body("instrumentEnded", equalTo("2024-01-25"));
        get("/benchmarks/mali-2015.c14/status?validAt=2024-02-01")
                .body("score", nullValue())
                .body("deadline", nullValue());
    }

    @Test
    void theTransferWasADayLateOnNewYearsDayOf2019() {
        get("/benchmarks/mali-2015.c14/status?validAt=2019-01-01")
                .statusCode(200)
                .body("framework", equalTo("mali-2015-commitments"))
                .body("theme", equalTo("DECENTRALIZATION"))
                .body("score", equalTo(0))
                .body("assessment.organisation", equalTo("suivi-editors"))
                .body("assessment.attribution", equalTo("READ_BY_EDITORS"))
                .body("assessment.ageDays", equalTo(1))
                .body("assessment.stale", equalTo(false))
                .body("otherAssessments", equalTo(0))
                .body("deadline.type", equalTo("FIXED"))
                .body("deadline.due", equalTo("2018-12-31"))
                .body("deadline.firstAgreed", equalTo("2018-12-31"))
                .body("deadline.slips", equalTo(0))
                .body("deadline.unilateral", equalTo(false))
                .body("deadline.overdueDays", equalTo(1))
                .body("deadline.overdueSinceFirstDays", equalTo(1))
                .body("blockedBy", empty())
                .body("indicators", hasSize(1))
                .body("indicators[0].code", equalTo("budget-transfer-share"))
                .body("indicators[0].value", nullValue())
                .body("indicators[0].target", equalTo(30))
                .body("indicators[0].met", nullValue())
                .body("indicators[0].missing", equalTo(true))
                .body("openProposals", equalTo(0))
                .body("asOf.validAt", equalTo("2019-01-01"));
    }

    @Test
    void announcingAnotherDateEndedNoDelay() {
        get("/benchmarks/mali-2015.c14/status?validAt=2019-09-01")
                .body("deadline.due", equalTo("2020-01-01"))
                .body("deadline.firstAgreed", equalTo("2018-12-31"))
                .body("deadline.slips", equalTo(1))
                .body("deadline.unilateral", equalTo(true))
                .body("deadline.overdueDays", equalTo(0))
                .body("deadline.overdueSinceFirstDays", equalTo(244))
                .body("deadline.overdue", equalTo(true));
        get("/benchmarks?instrument=mali-2015&status=overdue&validAt=2019-09-01")
                .body("items.code", hasItem("mali-2015.c14"));
    }

    @Test
    void theObserverReportedInFullForThePeriodThatWasJudgedOnly() {
        get("/benchmarks/mali-2015.c54/status?validAt=2018-10-26")
                .body("score", equalTo(3))
                .body("assessment.stale", equalTo(false))
                .body("assessment.lapsed", equalTo(false));
        get("/benchmarks/mali-2015.c54/status?validAt=2018-12-31")
                .body("score", equalTo(3))
                .body("assessment.stale", equalTo(true))
                .body("assessment.lapsed", equalTo(true));
        get("/benchmarks?instrument=mali-2015&status=stale&validAt=2018-12-31")
                .body("items.code", hasItem("mali-2015.c54"));
    }

    @Test
    void benchmarksAreListedByHowTheyStand() {
        get("/benchmarks?instrument=mali-2015&status=unassessed&validAt=2018-12-31&limit=1000")
                .body("items", hasSize(27));
        get("/benchmarks?instrument=mali-2015&theme=DECENTRALIZATION")
                .body("items.theme.unique()", contains("DECENTRALIZATION"));
        get("/benchmarks?instrument=mali-2015&responsible=CMA&validAt=2018-12-31")
                .body("items", not(empty()));
        get("/benchmarks?instrument=mali-2015&responsible=CMA&validAt=2015-01-01")
                .body("items", empty());
    }

    @Test
    void pagesOfAComputedListNeitherSkipNorRepeat() {
        String query = "/benchmarks?instrument=mali-2015&status=unassessed&validAt=2018-12-31&limit=20";
        JsonPath first = get(query).body("items", hasSize(20)).extract().jsonPath();
        JsonPath second = asPublic()
                .queryParam("cursor", first.getString("next"))
                .get(query)
                .then()
                .statusCode(200)
                .body("items", hasSize(7))
                .body("next", nullValue())
                .extract()
                .jsonPath();
        List<String> codes = first.getList("items.code");
        assertThat(codes).doesNotContainAnyElementsOf(second.getList("items.code"));
    }

    @Test
    void everyStatusInOneCall() {
        get("/instruments/mali-2015/statuses?validAt=2018-12-31")
                .body("items", hasSize(60))
                .body("items.findAll { it.score != null }", hasSize(33))
                .body("asOf.validAt", equalTo("2018-12-31"));
    }

    @Test
    void theSeriesGoesFromTheFirstAssessmentToTheEnd() {
        JsonPath series = get("/instruments/mali-2015/series?interval=year&validAt=2024-12-31")
                .statusCode(200)
                .body("items.find { it.at == '2018-12-31' }.value", equalTo(52.5f))
                .extract()
                .jsonPath();
        List<String> days = series.getList("items.at");
        assertThat(days).isSorted().doesNotContain("2024-12-31").contains("2023-12-31");
    }

    @Test
    void whatWasNotPublicByADayIsLeftOutAndTheUndatedAreCounted() {
        get("/instruments/mali-2015/implementation?validAt=2018-12-31&publishedBy=2017-12-31")
                .body("n", org.hamcrest.Matchers.lessThan(33))
                .body("asOf.publishedBy", equalTo("2017-12-31"))
                .body("asOf.leftOutUndated", greaterThan(0))
                .body("published", empty());
        get("/benchmarks?instrument=mali-2015&status=unassessed&validAt=2018-12-31&publishedBy=2017-12-31")
                .body("asOf.leftOutUndated", greaterThan(0));
    }

    private static String hash(String query) {
        return get("/instruments/mali-2015/implementation?" + query).extract().path("inputsHash");
    }
}
