package org.suivi.actors.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.actors.match.MaliNames;

/** What the service makes of the matching's judgement: scores, types, codes. */
@QuarkusTest
class JudgementTest {

    private final Refine refine = Refine.ofToday();

    @BeforeEach
    void recordTheNames() throws IOException {
        MaliNames.record();
    }

    @Test
    void theFeaturesAddUpToTheScore() {
        JsonPath answer = refine.queries("{\"q\": {\"query\": \"MAA\", \"type\": \"STATE\"}}")
                .jsonPath();
        List<Map<String, Number>> features = answer.getList("q.result[0].features");
        double sum = features.stream()
                .mapToDouble(it -> it.get("value").doubleValue())
                .sum();
        assertThat(answer.getDouble("q.result[0].score")).isCloseTo(sum, within(0.05));
        assertThat(answer.getString("q.result[0].features.find { it.id == 'kind' }.value"))
                .isEqualTo("-15.0");
    }

    @Test
    void whoIsAskedForByHisCodeComesFirst() {
        Refine.editor("/actors", "{'code': 'XQ-77', 'kind': 'ARMED_GROUP', 'founded': '2014'}");
        Refine.editor("/actors/XQ-77/names", "{'text': 'Plokij Uhygtf', 'kind': 'OFFICIAL'}");
        Refine.editor("/actors/XQ-77/names", "{'text': 'XQ-77', 'kind': 'ACRONYM'}");
        Refine.editor("/actors", "{'code': 'WV.x-8', 'kind': 'ARMED_GROUP'}");
        refine.queries("""
                        {"q0": {"query": "g.P-BENDAHA"}, "q1": {"query": "WV.x-8"}, "q2": {"query": "WV.x-8", "type": "STATE"},
                         "q3": {"query": "WV.x-8", "type": "STATE", "type_strict": "any"}, "q4": {"query": "XQ-77"},
                         "q5": {"query": "XQ-77", "properties": [{"pid": "date", "v": "2001-01-01"}]}, "q6": {"query": "g.HCUA"}}""")
                .then()
                .body("q0.result.id", not(hasItem("g.P-BENDAHA")))
                .body("q1.result[0].id", equalTo("WV.x-8"))
                .body("q1.result[0].score", equalTo(100.0f))
                .body("q1.result[0].match", equalTo(true))
                .body("q1.result[0].features.id", contains("code"))
                .body("q2.result[0].id", equalTo("WV.x-8"))
                .body("q2.result[0].match", equalTo(false))
                .body("q3.result.id", not(hasItem("WV.x-8")))
                .body("q4.result[0].name", equalTo("Plokij Uhygtf"))
                .body("q4.result[0].match", equalTo(true))
                .body("q5.result[0].id", equalTo("XQ-77"))
                .body("q5.result[0].match", equalTo(false))
                .body("q6.result[0].id", equalTo("g.HCUA"));
    }

    @Test
    void aCodeMeansNobodyWhomDayOrCountryRuleOut() {
        Refine.editor("/actors", "{'code': 'ucdp-98521', 'kind': 'ARMED_GROUP', 'founded': '2014', 'country': 'ML'}");
        String query = "{\"q\": {\"query\": \"ucdp-98521\", \"properties\": [{\"pid\": \"%s\", \"v\": \"%s\"}]}}";
        refine.queries(query.formatted("date", "1950-01-01"))
                .then()
                .body("q.result[0].id", equalTo("ucdp-98521"))
                .body("q.result[0].match", equalTo(false));
        refine.queries(query.formatted("country", "NE")).then().body("q.result[0].match", equalTo(false));
        refine.queries(query.formatted("country", "ML")).then().body("q.result[0].match", equalTo(true));
    }

    @Test
    void typesThatAreStrictLeaveOthersOut() {
        String query = "{\"q\": {\"query\": \"MAA\", \"type\": %s, \"type_strict\": \"%s\"}}";
        refine.queries(query.formatted("[\"STATE\", \"MISSION\"]", "should"))
                .then()
                .body("q.result.id", hasItem("g.MAACMA"));
        refine.queries(query.formatted("[\"STATE\", \"MISSION\"]", "any"))
                .then()
                .body("q.result", empty());
        refine.queries(query.formatted("[\"ARMED_GROUP\", \"STATE\"]", "any"))
                .then()
                .body("q.result.id", hasItem("g.MAACMA"));
        refine.queries(query.formatted("[\"ARMED_GROUP\", \"STATE\"]", "all"))
                .then()
                .body("q.result", empty());
    }
}
