package org.suivi.actors.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns come as somebody wrote them: a cell that cannot be read tells nothing, and fails neither its query nor another. */
@QuarkusTest
class DirtyCellsTest {

    private final Refine refine = Refine.ofToday();

    @BeforeEach
    void recordOne() {
        Refine.editor("/actors", "{'code': 'dc.ONE', 'kind': 'ARMED_GROUP', 'country': 'ML', 'founded': '2014'}");
        Refine.editor("/actors/dc.ONE/names", "{'text': 'Qworvex Jundaplit', 'kind': 'OFFICIAL'}");
    }

    @Test
    void aCellThatCannotBeReadFailsNoOtherQuery() {
        refine.queries("""
                        {"q0": {"query": "Qworvex Jundaplit", "properties": [{"pid": "date", "v": "2013-05-20"}]},
                         "q1": {"query": "Qworvex Jundaplit", "properties": [{"pid": "date", "v": "circa 2014"}, {"pid": "country", "v": "Mali"}]},
                         "q2": {"query": "Qworvex Jundaplit", "properties": [{"pid": "country", "v": "somewhere in the Sahel"}]}}""")
                .then()
                .statusCode(200)
                .body("q0.result.findAll { it.match }", empty())
                .body("q1.result[0].id", equalTo("dc.ONE"))
                .body("q1.result[0].match", equalTo(true))
                .body("q2.result[0].id", equalTo("dc.ONE"))
                .body("q2.result[0].match", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "date | 'circa 2014'",
                "date | 2015",
                "date | '2015-02-30'",
                "date | ''",
                "date | null",
                "date | true",
                "date | []",
                "date | ['2001-01-01', '2002-01-01']",
                "date | {'id': 'Q1', 'name': 'June'}",
                "country | 'Atlantis'",
                "country | 'ZZ'",
                "country | ['NE', 'BF']",
                "country | {'id': 'Q912'}",
                "country | [['NE']]",
                "kind | 'army'",
                "kind | 7"
            })
    void aQueryIsAnsweredAsIfTheCellWereBlank(String property, String value) {
        JsonPath blank =
                refine.queries("{\"q\": {\"query\": \"Qworvex Jundaplit\"}}").jsonPath();
        JsonPath dirty = refine.form("queries", query(property, value))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(dirty.getList("q.result")).isEqualTo(blank.getList("q.result"));
        assertThat(dirty.getBoolean("q.result[0].match")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "date | ' 2001-01-01 ' | dateValid",
                "date | ['2001-01-01', 'or later'] | dateValid",
                "date | ['2001-01-01', '2001-01-01T00:00:00Z'] | dateValid",
                "country | 'Niger' | country",
                "country | ' tchad' | country",
                "country | 'États-Unis' | country",
                "country | 'NE ' | country",
                "country | ['Niger', 'NE', '?'] | country",
                "country | {'id': 'Q1032', 'name': 'Niger'} | country",
                "kind | ['army', 'State force'] | kind"
            })
    void whatCanBeReadOfItCounts(String property, String value, String feature) {
        JsonPath told = refine.form("queries", query(property, value)).jsonPath();
        assertThat(told.getFloat(
                        "q.result.find { it.id == 'dc.ONE' }.features.find { it.id == '" + feature + "' }.value"))
                .isNegative();
    }

    private static String query(String property, String value) {
        return "{\"q\": {\"query\": \"Qworvex Jundaplit\", \"properties\": [{\"pid\": \"%s\", \"v\": %s}]}}"
                .formatted(property, value.replace('\'', '"'));
    }
}
