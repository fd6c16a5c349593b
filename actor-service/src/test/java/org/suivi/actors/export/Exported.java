package org.suivi.actors.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** Movements with facts from the record of Mali, and how all actors are exported. */
public final class Exported {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static boolean recorded;

    private Exported() {}

    /** Records them, once. */
    public static synchronized void record() {
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

    public static void actor(String code, String kind) {
        post("/actors", json("'code': '" + code + "', 'kind': '" + kind + "'"));
    }

    public static void name(String actor, String fields) {
        post("/actors/" + actor + "/names", json(fields));
    }

    public static void relation(String fields) {
        post("/relations", json(fields));
    }

    /** An object, with single quotes for double ones. */
    public static String json(String fields) {
        return "{" + fields.replace('\'', '"') + "}";
    }

    public static void post(String path, String body) {
        int status = given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .statusCode();
        assertThat(status).as(path + " " + body).isIn(200, 201);
    }

    /** What somebody of that role is answered. */
    public static Response as(String role, String path) {
        return given().spec(Tokens.as(role, role.equals(Role.PUBLIC) ? "" : "analysts"))
                .get("/api/v1" + path);
    }

    /** The answer in the words of FollowTheMoney. */
    public static Response export(String role, String query) {
        Response answer = as(role, "/actors/export?format=ftm" + query);
        answer.then().statusCode(200).contentType("application/x-ndjson");
        return answer;
    }

    public static List<JsonNode> entities(String role, String query) {
        return read(export(role, query));
    }

    public static List<JsonNode> read(Response answer) {
        return answer.asString().lines().map(Exported::tree).toList();
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    /** The line of an actor in the table. */
    public static Map<String, String> line(String code, String query) {
        return lines(Role.READER, query).stream()
                .filter(line -> code.equals(line.get("code")))
                .findFirst()
                .orElseThrow();
    }

    /** The table as text. */
    public static String table(String role, String query) {
        return as(role, "/actors/export?format=csv" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    public static List<Map<String, String>> lines(String role, String query) {
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
}
