package org.suivi.e2e;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the record of Mali says, asked of the case that is loaded on the first start. */
@ExtendWith(RunningSuivi.class)
class MaliJourneyIT {

    private final Installation suivi;

    MaliJourneyIT(Installation suivi) {
        this.suivi = suivi;
    }

    @Test
    void theCoordinationHadItsMembersOfTheDay() {
        assertThat(members("CMA", "2014-09-01")).containsExactlyInAnyOrder("MNLA", "HCUA", "MAACMA");
        assertThat(members("CMA", "2015-01-31")).containsExactlyInAnyOrder("MNLA", "HCUA", "MAACMA", "CMFPR2");
        assertThat(members("CMA", "2015-06-20")).containsExactlyInAnyOrder("MNLA", "HCUA", "MAACMA");
    }

    @Test
    void thePlatformHadItsMembersOfTheDay() {
        assertThat(members("PLAT", "2014-09-01")).containsExactlyInAnyOrder("GATIA", "MAAPLAT", "CMFPR1");
        assertThat(members("PLAT", "2015-01-31")).containsExactlyInAnyOrder("GATIA", "MAAPLAT", "CMFPR1");
        // by one source CMFPR-II had come back by then; another does not know of it
        assertThat(members("PLAT", "2015-06-20")).contains("GATIA", "MAAPLAT", "CMFPR1");
    }

    @Test
    void aFactionBelongsOnlyWhenWingsAreCounted() {
        assertThat(members("CMA", "2015-01-31&extent=any")).contains("CPA");
        assertThat(members("PLAT", "2015-01-31&extent=any")).contains("CPA");
    }

    @Test
    void theAgreementStoodAtTheEndOfTwentyEighteenWhereTheEditorsReadIt() {
        given().spec(suivi.anybody())
                .config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE)))
                .get("/instruments/mali-2015/implementation?method=PAM_INDEX&validAt=2018-12-31")
                .then()
                .statusCode(200)
                .body("n", equalTo(33))
                .body("applicable", equalTo(60))
                .body("unassessed", equalTo(27))
                .body("distribution", equalTo(Map.of("0", 3, "1", 13, "2", 12, "3", 5)))
                .body("value", closeTo(52.5, 0.05))
                .body("low", closeTo(28.9, 0.05))
                .body("high", closeTo(73.9, 0.05))
                .body("published.organisation", hasItem("independent-observer"));
    }

    @Test
    void thePartiesOfTheDay() {
        assertThat(states("2015-05-16"))
                .containsEntry("GOVML", "PARTY")
                .containsEntry("PLAT", "PARTY")
                .containsEntry("MNLA", "INITIALLED")
                .doesNotContainKey("CMA");
        assertThat(states("2015-06-21")).containsEntry("CMA", "PARTY");
        assertThat(states("2023-01-01"))
                .containsEntry("CMA", "MECHANISMS_SUSPENDED")
                .containsEntry("PLAT", "PARTY");
    }

    @Test
    void theCaseLoadedAgainIsKnownAsAWhole() throws Exception {
        assertThat(suivi.run("load", "data/mali"))
                .containsPattern("loaded: 0 new, \\d{4} known")
                .doesNotContainPattern("[1-9]\\d* new");
    }

    private Map<String, String> states(String validAt) {
        List<Map<String, String>> parties = given().spec(suivi.anybody())
                .get("/instruments/mali-2015/parties?validAt=" + validAt)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return parties.stream().collect(toMap(it -> it.get("actor"), it -> it.get("state")));
    }

    private List<String> members(String group, String validAt) {
        return given().spec(suivi.anybody())
                .urlEncodingEnabled(false)
                .get("/actors/" + group + "/members?validAt=" + validAt)
                .then()
                .statusCode(200)
                .extract()
                .path("items.actor");
    }
}
