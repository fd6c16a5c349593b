package org.suivi.actors.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.suivi.actors.export.Exported.actor;
import static org.suivi.actors.export.Exported.as;
import static org.suivi.actors.export.Exported.entities;
import static org.suivi.actors.export.Exported.export;
import static org.suivi.actors.export.Exported.json;
import static org.suivi.actors.export.Exported.line;
import static org.suivi.actors.export.Exported.lines;
import static org.suivi.actors.export.Exported.relation;
import static org.suivi.actors.export.Exported.table;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** All actors at once, in the format that is asked for. */
@QuarkusTest
class ExportApiTest {

    @BeforeEach
    void recordTheMovements() {
        Exported.record();
    }

    @Test
    void thePublicGetsNoPersonThatIsNotPublic() {
        String ghali = "suivi-actor-e.P-5fGHALI";

        assertThat(entities(Role.READER, "").toString()).contains(ghali);
        assertThat(entities(Role.PUBLIC, "&claims=all&when=ever").toString()).doesNotContain(ghali);
        assertThat(lines(Role.READER, "")).anyMatch(line -> "e.P_GHALI".equals(line.get("code")));
        assertThat(line("e.AQIM", "")).containsEntry("members", "e.P_GHALI");
        // neither on a line of its own nor in a cell of another
        assertThat(table(Role.PUBLIC, "")).contains("e.AQIM").doesNotContain("e.P_GHALI");
    }

    @Test
    void whoWasTakenBackIsInNoCellAndCountsForNothing() {
        String before = export(Role.READER, "&validAt=2022-01-01").header("Suivi-As-Of");
        String tag = given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                .contentType(ContentType.JSON)
                .body(json("'code': 'e.GONE', 'kind': 'ARMED_GROUP'"))
                .post("/api/v1/actors")
                .header("ETag");
        for (String end : List.of("2023-01-01", "2023-02-02")) {
            relation("'type': 'MEMBER_OF', 'from': 'e.GONE', 'to': 'e.CSP', 'validFrom': '2021-05-06', 'validTo': '"
                    + end + "'");
        }
        assertThat(line("e.CSP", "&validAt=2022-01-01").get("members")).contains("e.GONE");
        given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                .header("If-Match", tag)
                .delete("/api/v1/actors/e.GONE?reason=never+was")
                .then()
                .statusCode(204);

        assertThat(table(Role.READER, "&validAt=2022-01-01")).doesNotContain("e.GONE");
        Response after = export(Role.READER, "&validAt=2022-01-01");
        assertThat(after.asString()).doesNotContain("e.GONE");
        assertThat(notPreferredLeftOut(after.header("Suivi-As-Of"))).isEqualTo(notPreferredLeftOut(before));
        assertThat(line("e.CSP", "&validAt=2022-01-01")).containsEntry("notPreferred", "1");
    }

    @Test
    void forOneInstantItIsAlwaysTheSame() {
        Response first = export(Role.READER, "&validAt=2020-01-01");
        String knownAt = first.header("Suivi-As-Of").replaceAll(".*knownAt=([^,]+),.*", "$1");
        actor("e.LATER" + System.nanoTime(), "ARMED_GROUP");

        Response again = export(Role.READER, "&validAt=2020-01-01&knownAt=" + knownAt);
        assertThat(again.asString()).isEqualTo(first.asString());
        given().spec(Tokens.as(Role.READER, "analysts"))
                .header("If-None-Match", again.header("ETag"))
                .get("/api/v1/actors/export?format=ftm&validAt=2020-01-01&knownAt=" + knownAt)
                .then()
                .statusCode(304)
                .body(equalTo(""));
        assertThat(export(Role.READER, "&publishedBy=2015-12-31").header("Suivi-As-Of"))
                .containsPattern("publishedBy=2015-12-31, leftOutUndated=[1-9]");
    }

    @Test
    void aTableHasOneLineForEachActor() {
        Map<String, String> cma = line("e.CMA", "&validAt=2015-06-20");
        assertThat(cma)
                .containsEntry("name", "Coordination of the Exported Movements")
                .containsEntry("nameFr", "Coordination des mouvements à exporter")
                .containsEntry("acronym", "XCMA")
                .containsEntry("otherNames", "Exporters united")
                .containsEntry("founded", "2013-11/2014-06")
                .containsEntry("members", "e.MNLA")
                .containsEntry("externalIds", "ucdp:1158 | wikidata:Q19310426")
                // a spreadsheet would run it
                .containsEntry("description", "'=HYPERLINK(\"http://localhost\")");
        assertThat(cma.get("address")).startsWith("/api/v1/actors/e.CMA?validAt=2015-06-20&knownAt=");
        assertThat(line("e.MNLA", "&validAt=2015-06-20")).containsEntry("memberOf", "e.CMA");
        assertThat(line("e.CPA", "&validAt=2014-06-20"))
                .containsEntry("memberOf", "")
                .containsEntry("otherMemberships", "e.CMA (WING: Ag Mohamed, POSSIBLE)");
        assertThat(line("e.MSA", "&validAt=2023-09-01")).containsEntry("notPreferred", "1");
        assertThat(line("e.AQIM", ""))
                .containsEntry("formerNames", "XGSPC")
                .containsEntry("listings", "un-1267 QDe.014")
                .containsEntry("classifications", "EXTREMIST (by un)");
    }

    @Test
    void theFormatIsTakenFromAcceptWhereNoneIsNamed() {
        given().spec(Tokens.asPublic())
                .accept("text/csv")
                .get("/api/v1/actors/export")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", matchesPattern("attachment; filename=\"suivi-actors-[0-9-]+\\.csv\""));
        given().spec(Tokens.asPublic())
                .accept("application/json")
                .get("/api/v1/actors/export?format=csv")
                .then()
                .statusCode(200)
                .contentType("text/csv");
        given().spec(Tokens.asPublic())
                .get("/api/v1/actors/export")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson");
        given().spec(Tokens.asPublic())
                .accept("application/json")
                .get("/api/v1/actors/export")
                .then()
                .statusCode(406)
                .body("detail", containsString("one of ftm, csv"));
    }

    @ParameterizedTest
    @CsvSource({
        "?format=xml, 406, format",
        "?format=FTM, 406, format",
        "?format=csv&claims=all, 400, claims",
        "?format=csv&when=ever, 400, when",
        "?format=ftm&claims=some, 400, claims",
        "?format=ftm&when=now, 400, when",
        "?format=ftm&validAt=2015-02-30, 400, validAt",
        "?format=ftm&knownAt=2999-01-01T00:00:00Z, 422, ''",
        "?format=ftm&limit=3, 400, limit"
    })
    void refusesWhatItCannotTell(String query, int status, String parameter) {
        Response refused = as(Role.PUBLIC, "/actors/export" + query);
        refused.then().statusCode(status).contentType("application/problem+json");
        if (!parameter.isEmpty()) {
            refused.then().body("errors[0].parameter", equalTo(parameter));
        }
    }

    private static String notPreferredLeftOut(String dates) {
        return dates.substring(dates.indexOf("notPreferredLeftOut="));
    }
}
