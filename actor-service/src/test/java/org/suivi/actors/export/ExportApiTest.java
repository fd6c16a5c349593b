package org.suivi.actors.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** All actors as entities of FollowTheMoney and as a table, with facts from the record of Mali. */
@QuarkusTest
class ExportApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FtmModel MODEL = new FtmModel();

    private static boolean recorded;

    @BeforeEach
    void recordTheMovements() {
        if (recorded) {
            return;
        }
        recorded = true;
        post("/actors", """
                {"code": "e.CMA", "kind": "COALITION", "country": "ML", "founded": "2013-11/2014-06", "ended": "2024-11-30",
                 "description": "=HYPERLINK(\\"http://localhost\\")", "citation": "S/2015/426", "source": "suivi-editors"}""");
        for (String code : List.of("e.MNLA", "e.MSA", "e.CPA", "e.AQIM")) {
            actor(code, "ARMED_GROUP");
        }
        for (String code : List.of("e.CSP", "e.PLAT")) {
            actor(code, "COALITION");
        }
        actor("e.P_GHALI", "PERSON");
        actor("e.BKF", "FOREIGN_FORCE");
        name(
                "e.CMA",
                "'text': 'Coordination of the Exported Movements', 'language': 'en', 'kind': 'OFFICIAL', 'citation': 'SG2015'");
        name("e.CMA", "'text': 'Coordination des mouvements à exporter', 'language': 'fr', 'kind': 'OFFICIAL'");
        name("e.CMA", "'text': 'XCMA', 'kind': 'ACRONYM'");
        name("e.CMA", "'text': 'Exporters united', 'kind': 'ALIAS', 'strength': 'WEAK'");
        name("e.AQIM", "'text': 'Exporters of the Second Name', 'kind': 'OFFICIAL', 'validFrom': '2007-01'");
        name("e.AQIM", "'text': 'XGSPC', 'kind': 'OFFICIAL', 'validTo': '2007-01'");
        relation(
                "'type': 'MEMBER_OF', 'from': 'e.MNLA', 'to': 'e.CMA', 'validFrom': '2014-06', 'validTo': '2023-02-08',"
                        + " 'citation': 'https://localhost/s-2015-426', 'publishedOn': '2015-06-11', 'source': 'suivi-editors'");
        relation(
                "'type': 'MEMBER_OF', 'from': 'e.CPA', 'to': 'e.CMA', 'extent': 'WING', 'wing': 'Ag Mohamed', 'validFrom': '2014'");
        relation(
                "'type': 'MEMBER_OF', 'from': 'e.MSA', 'to': 'e.CSP', 'validFrom': '2021-05-06', 'validTo': '2023-09-24',"
                        + " 'publishedOn': '2023-09-24'");
        relation(
                "'type': 'MEMBER_OF', 'from': 'e.MSA', 'to': 'e.CSP', 'validFrom': '2021-05-06', 'validTo': '2023-09-10'");
        relation("'type': 'SPLINTER_OF', 'from': 'e.MSA', 'to': 'e.CMA', 'validFrom': '2016-09'");
        relation("'type': 'SUCCEEDS', 'from': 'e.CSP', 'to': 'e.PLAT', 'validFrom': '2021-05-06'");
        relation("'type': 'MERGED_INTO', 'from': 'e.MNLA', 'to': 'e.CMA', 'validFrom': '2023-02-08'");
        relation("'type': 'LEADS', 'from': 'e.P_GHALI', 'to': 'e.AQIM', 'validFrom': '2012'");
        relation("'type': 'MEMBER_OF', 'from': 'e.P_GHALI', 'to': 'e.AQIM', 'validFrom': '2012'");
        post("/actors/e.AQIM/listings", json("'regime': 'un-1267', 'reference': 'QDe.014', 'validFrom': '2001-10-06'"));
        post(
                "/actors/e.CMA/external-ids",
                json("'scheme': 'ucdp', 'value': '1158', 'note': 'both the MNLA and the CMA'"));
        post("/actors/e.CMA/external-ids", json("'scheme': 'wikidata', 'value': 'Q19310426'"));
        post("/actors/e.AQIM/classifications", json("'category': 'EXTREMIST', 'by': 'un'"));
    }

    @ParameterizedTest
    @CsvSource({
        "reader, ''",
        "reader, &claims=all&when=ever",
        "public, &when=ever",
        "reader, &validAt=2015-06-20&claims=all",
        "reader, &publishedBy=2015-12-31"
    })
    void everyLineIsAnEntityOfTheModel(String role, String query) {
        List<JsonNode> entities = entities(role, query);

        assertThat(MODEL.faults(entities)).isEmpty();
        assertThat(entities).hasSizeGreaterThan(9);
    }

    @Test
    void thereAreAsManyAsAreListed() {
        String knownAt = as(Role.READER, "/actors").path("asOf.knownAt");
        String dates = "&knownAt=" + knownAt + "&validAt=2015-06-20";
        int actors = as(Role.READER, "/actors?count=exact" + dates).path("total");
        List<String> members = as(Role.READER, "/actors/e.CMA/members?extent=any&certainty=possible" + dates)
                .path("items.actor");
        List<JsonNode> entities = entities(Role.READER, dates);

        assertThat(of(entities, "Organization", "PublicBody", "Person")).hasSize(actors);
        assertThat(of(entities, "Membership")
                        .filter(each -> value(each, "organization").equals("suivi-actor-e.CMA")))
                .hasSize(members.size())
                .extracting(each -> value(each, "member"))
                .containsExactlyInAnyOrderElementsOf(
                        members.stream().map(FtmIds::ofActor).toList());
        assertThat(lines(Role.READER, dates)).hasSize(actors);
    }

    @Test
    void anActorHasItsNamesByWhatTheyAreWorth() {
        JsonNode cma = entity(entities(Role.READER, "&validAt=2015-06-20"), "suivi-actor-e.CMA");

        assertThat(cma.path("schema").asText()).isEqualTo("Organization");
        assertThat(cma.path("caption").asText()).isEqualTo("Coordination of the Exported Movements");
        assertThat(values(cma, "name"))
                .containsExactly("Coordination of the Exported Movements", "Coordination des mouvements à exporter");
        assertThat(values(cma, "abbreviation")).containsExactly("XCMA");
        assertThat(values(cma, "weakAlias")).contains("Exporters united", "XCMA");
        assertThat(values(cma, "country")).containsExactly("ml");
        assertThat(values(cma, "keywords")).containsExactly("COALITION");
        assertThat(values(cma, "wikidataId")).containsExactly("Q19310426");
        assertThat(values(cma, "notes"))
                .contains(
                        "External id ucdp:1158 (both the MNLA and the CMA)",
                        "Citation: S/2015/426",
                        "Name “Coordination of the Exported Movements”: SG2015");
        assertThat(values(cma, "publisher")).containsExactly("suivi-editors");
    }

    @Test
    void aFormerNameIsOneAndALaterOneIsNotYetThere() {
        JsonNode today = entity(entities(Role.READER, ""), "suivi-actor-e.AQIM");
        JsonNode before = entity(entities(Role.READER, "&validAt=2005-01-01"), "suivi-actor-e.AQIM");

        assertThat(values(today, "previousName")).containsExactly("XGSPC");
        assertThat(values(today, "name")).containsExactly("Exporters of the Second Name");
        assertThat(values(before, "name")).containsExactly("XGSPC");
        assertThat(before.toString()).doesNotContain("Second Name");
        assertThat(values(today, "classification")).containsExactly("EXTREMIST (by un)");
    }

    @Test
    void anUnsureDateIsNotMadeSure() {
        JsonNode cma = entity(entities(Role.READER, ""), "suivi-actor-e.CMA");

        assertThat(values(cma, "incorporationDate")).isEmpty();
        assertThat(values(cma, "dissolutionDate")).containsExactly("2024-11-30");
        assertThat(values(cma, "notes")).contains("It began at some time in 2013-11/2014-06.");
    }

    @Test
    void aMembershipHasItsDatesAndItsSource() {
        JsonNode mnla = membership(entities(Role.READER, "&validAt=2014-06-15"), "e.MNLA")
                .getFirst();

        assertThat(values(mnla, "startDate")).containsExactly("2014-06");
        assertThat(values(mnla, "endDate")).containsExactly("2023-02-08");
        assertThat(values(mnla, "status")).containsExactly("POSSIBLE");
        assertThat(values(mnla, "role")).containsExactly("MEMBER_OF");
        assertThat(values(mnla, "publisher")).containsExactly("suivi-editors");
        assertThat(values(mnla, "sourceUrl")).containsExactly("https://localhost/s-2015-426");
        assertThat(values(mnla, "description")).contains("Public since 2015-06-11.");
        assertThat(membership(entities(Role.READER, "&validAt=2023-03-01"), "e.MNLA"))
                .isEmpty();
        assertThat(membership(entities(Role.READER, "&validAt=2023-03-01&when=ever"), "e.MNLA"))
                .hasSize(1);
        assertThat(values(membership(entities(Role.READER, ""), "e.CPA").getFirst(), "role"))
                .containsExactly("MEMBER_OF", "WING: Ag Mohamed");
    }

    @Test
    void claimsThatCompeteAreNotLostInSilence() {
        Response preferred = export(Role.READER, "&validAt=2023-09-01");
        List<JsonNode> one = membership(read(preferred), "e.MSA");
        List<JsonNode> both = membership(entities(Role.READER, "&validAt=2023-09-01&claims=all"), "e.MSA");

        assertThat(one).hasSize(1);
        assertThat(values(one.getFirst(), "endDate")).containsExactly("2023-09-24");
        assertThat(values(one.getFirst(), "description"))
                .contains("Claims that compete with it and are not preferred: 1.");
        assertThat(preferred.header("Suivi-As-Of")).matches(".*notPreferredLeftOut=[1-9]\\d*");
        assertThat(both).hasSize(2);
        assertThat(values(both.get(1), "status")).containsExactly("CERTAIN", "NOT_PREFERRED");
        assertThat(values(both.get(1), "description"))
                .contains("Not preferred: by the rule LAST_PUBLISHED 1 the claim " + value(one.getFirst(), "recordId")
                        + " is.");
    }

    @Test
    void whatComesAboutStaysAndIsASuccessionOnlyWhereOneFollowsTheOther() {
        List<JsonNode> today = entities(Role.READER, "");

        JsonNode merger = link(today, "Succession", "predecessor", "e.MNLA");
        assertThat(value(merger, "successor")).isEqualTo("suivi-actor-e.CMA");
        JsonNode follows = link(today, "Succession", "predecessor", "e.PLAT");
        assertThat(value(follows, "successor")).isEqualTo("suivi-actor-e.CSP");
        JsonNode splinter = link(today, "UnknownLink", "subject", "e.MSA");
        assertThat(value(splinter, "object")).isEqualTo("suivi-actor-e.CMA");
        assertThat(values(splinter, "role")).containsExactly("SPLINTER_OF");
        JsonNode listing = link(today, "Sanction", "entity", "e.AQIM");
        assertThat(values(listing, "unscId")).containsExactly("QDe.014");
        assertThat(values(listing, "listingDate")).containsExactly("2001-10-06");
        assertThat(values(listing, "program")).containsExactly("un-1267");
        assertThat(entity(today, "suivi-actor-e.BKF").path("schema").asText()).isEqualTo("PublicBody");
        assertThat(of(entities(Role.READER, "&validAt=2001-01-01"), "Sanction")
                        .filter(each -> value(each, "entity").equals("suivi-actor-e.AQIM")))
                .isEmpty();
    }

    @Test
    void thePublicGetsNoPersonThatIsNotPublic() {
        String ghali = FtmIds.ofActor("e.P_GHALI");

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
    void whatIsMergedIsToldOfTheOneThatLives() {
        actor("e.M1", "ARMED_GROUP");
        actor("e.M_2", "ARMED_GROUP");
        name("e.M_2", "'text': 'The second record', 'kind': 'OFFICIAL'");
        post("/actors/e.M_2/merge", json("'into': 'e.M1', 'reason': 'the same'"));
        List<JsonNode> entities = entities(Role.READER, "");

        JsonNode living = entity(entities, "suivi-actor-e.M1");
        assertThat(living.path("referents").get(0).asText()).isEqualTo("suivi-actor-e.M-5f2");
        assertThat(values(living, "name")).containsExactly("The second record");
        assertThat(entities).noneMatch(each -> each.path("id").asText().equals("suivi-actor-e.M-5f2"));
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

    private static void actor(String code, String kind) {
        post("/actors", json("'code': '" + code + "', 'kind': '" + kind + "'"));
    }

    private static void name(String actor, String fields) {
        post("/actors/" + actor + "/names", json(fields));
    }

    private static void relation(String fields) {
        post("/relations", json(fields));
    }

    private static String json(String fields) {
        return "{" + fields.replace('\'', '"') + "}";
    }

    private static void post(String path, String body) {
        int status = given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .statusCode();
        assertThat(status).as(path + " " + body).isIn(200, 201);
    }

    private static Response as(String role, String path) {
        return given().spec(Tokens.as(role, role.equals(Role.PUBLIC) ? "" : "analysts"))
                .get("/api/v1" + path);
    }

    private static Response export(String role, String query) {
        Response answer = as(role, "/actors/export?format=ftm" + query);
        answer.then().statusCode(200).contentType("application/x-ndjson");
        return answer;
    }

    private static List<JsonNode> entities(String role, String query) {
        return read(export(role, query));
    }

    private static List<JsonNode> read(Response answer) {
        return answer.asString().lines().map(ExportApiTest::tree).toList();
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private static Map<String, String> line(String code, String query) {
        return lines(Role.READER, query).stream()
                .filter(line -> code.equals(line.get("code")))
                .findFirst()
                .orElseThrow();
    }

    private static String notPreferredLeftOut(String dates) {
        return dates.substring(dates.indexOf("notPreferredLeftOut="));
    }

    private static String table(String role, String query) {
        return as(role, "/actors/export?format=csv" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<Map<String, String>> lines(String role, String query) {
        String table = table(role, query);
        try {
            return new CsvMapper()
                    .readerForMapOf(String.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .<Map<String, String>>readValues(table)
                    .readAll();
        } catch (IOException e) {
            throw new AssertionError(table, e);
        }
    }

    private static Stream<JsonNode> of(List<JsonNode> entities, String... schemata) {
        return entities.stream()
                .filter(each -> List.of(schemata).contains(each.path("schema").asText()));
    }

    private static JsonNode entity(List<JsonNode> entities, String id) {
        return entities.stream()
                .filter(each -> each.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> membership(List<JsonNode> entities, String member) {
        return of(entities, "Membership")
                .filter(each -> value(each, "member").equals(FtmIds.ofActor(member)))
                .toList();
    }

    private static JsonNode link(List<JsonNode> entities, String schema, String property, String actor) {
        return of(entities, schema)
                .filter(each -> value(each, property).equals(FtmIds.ofActor(actor)))
                .findFirst()
                .orElseThrow();
    }

    private static String value(JsonNode entity, String property) {
        return entity.path("properties").path(property).path(0).asText();
    }

    private static List<String> values(JsonNode entity, String property) {
        return StreamSupport.stream(entity.path("properties").path(property).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
