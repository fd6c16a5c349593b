package org.suivi.actors.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.actors.match.MaliNames;

/** The calls that OpenRefine makes, in its order, each at the address that the manifest names. */
@QuarkusTest
class ClientSequenceTest {

    private final Refine refine = Refine.ofToday();
    private JsonPath manifest;

    @BeforeEach
    void registerTheService() throws IOException {
        MaliNames.record();
        String text = refine.manifest().then().statusCode(200).extract().asString();
        ProtocolSchemas.accept("manifest", text);
        manifest = JsonPath.from(text);
    }

    @Test
    void theManifestSaysWhatThereIsAndWhere() {
        assertThat(manifest.getList("versions")).isEqualTo(List.of("0.2"));
        assertThat(manifest.getList("defaultTypes.id")).hasSize(14).contains("ARMED_GROUP");
        assertThat(manifest.getList("defaultTypes.name")).contains("Armed group", "State force");
        assertThat(manifest.getInt("batchSize")).isEqualTo(100);
        assertThat(manifest.getString("identifierSpace")).matches("http://[^/]+/api/v1/actors/");
        assertThat(manifest.getMap("authentication"))
                .as("keys are free to be sent")
                .isNull();
        Refine.get(manifest.getString("view.url").replace("{{id}}", "g.CMA"))
                .then()
                .statusCode(200)
                .body("code", equalTo("g.CMA"));
    }

    @Test
    void theTypesOfAColumnAreGuessedFromItsFirstTenCells() {
        String batch =
                List.of("MNLA", "HCUA", "CMA", "GATIA", "FAMa", "MINUSMA", "JNIM", "Wagner", "CMFPR-II", "CSP").stream()
                        .map("{\"query\": \"%s\", \"limit\": 3}"::formatted)
                        .collect(Collectors.collectingAndThen(Collectors.toList(), ClientSequenceTest::numbered));
        String answer = refine.queries(batch).then().statusCode(200).extract().asString();
        ProtocolSchemas.accept("reconciliation-result-batch", answer);
        JsonPath results = JsonPath.from(answer);
        assertThat(results.getMap("$")).hasSize(10);
        for (int i = 0; i < 10; i++) {
            assertThat(results.getList("q" + i + ".result")).hasSizeBetween(1, 3);
        }
        refine.queries("{\"q\": {\"query\": \"MAA\", \"limit\": 1}}").then().body("q.result.size()", equalTo(1));
        assertThat(results.getString("q0.result[0].type[0].id")).isEqualTo("ARMED_GROUP");
        assertThat(results.getString("q5.result[0].type[0].name")).isEqualTo("Mission");
    }

    @Test
    void aColumnIsReconciledByTypeAndProperties() {
        String answer = refine.queries("""
                        {"q0": {"query": "Haut Conseil pour l’unité de l’Azawad", "type": "ARMED_GROUP", "type_strict": "should",
                                "properties": [{"pid": "country", "v": "Mali"}, {"pid": "date", "v": "2015-05-15T00:00:00Z"}]},
                         "q1": {"query": "MAA"},
                         "q2": {"query": "MAA", "properties": [{"pid": "date", "v": ["2013-05-20"]}]},
                         "q3": {"query": "Nobody at all of that kind"},
                         "q4": {"query": "CM-FPR, GATIA, MAA", "properties": [{"pid": "date", "v": "2015-04-27"}]}}""")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("q0.result[0].id", equalTo("g.HCUA"))
                .body("q0.result[0].name", equalTo("High Council for the Unity of Azawad"))
                .body("q0.result[0].match", equalTo(true))
                .body("q0.result[0].score", equalTo(100.0f))
                .body("q0.result[0].description", containsString("by the name Haut conseil"))
                .body("q1.result.findAll { it.match }", empty())
                .body("q1.result.id", hasItems("g.MAACMA", "g.MAAPLAT"))
                .body("q2.result[0].id", equalTo("g.MAACMA"))
                .body("q2.result[0].match", equalTo(true))
                .body("q2.result[1].features.find { it.id == 'dateValid' }.value", equalTo(-35.0f))
                .body("q3.result", empty())
                .body("q4.result.findAll { it.match }", empty())
                .body("q4.result.id", hasItem("g.GATIA"))
                .extract()
                .asString();
        ProtocolSchemas.accept("reconciliation-result-batch", answer);
    }

    @Test
    void suggestionsComeWhileSomebodyTypes() {
        String actors = place("suggest.entity");
        String answer = Refine.suggest(actors, "haut%20con")
                .then()
                .statusCode(200)
                .body("result.id", hasItem("g.HCUA"))
                .body("result[0].notable[0].id", equalTo("ARMED_GROUP"))
                .extract()
                .asString();
        ProtocolSchemas.accept("suggest-entities-response", answer);
        Refine.suggest(actors, "g.HCUA").then().body("result[0].id", equalTo("g.HCUA"));
        Refine.suggest(actors, "azawad").then().body("result.id", hasItems("g.HCUA", "g.MNLA"));
        Refine.suggest(actors, "%25").then().body("result", empty());
        Refine.suggest(actors, "g.").then().body("result.size()", equalTo(20));
        Refine.suggest(actors + "?cursor=20", "g.").then().body("result.id", not(hasItem("g.AQIM")));
        Refine.suggest(actors + "?type=MISSION", "g.")
                .then()
                .body("result.notable.id.flatten().unique()", contains("MISSION"));

        String properties = Refine.suggest(place("suggest.property"), "cou")
                .then()
                .statusCode(200)
                .body("result.id", contains("country"))
                .extract()
                .asString();
        ProtocolSchemas.accept("suggest-properties-response", properties);
        Refine.suggest(place("suggest.property"), "").then().body("result.id", hasItems("date", "names.official"));

        String types = Refine.suggest(place("suggest.type"), "gro")
                .then()
                .statusCode(200)
                .body("result.id", contains("ARMED_GROUP"))
                .extract()
                .asString();
        ProtocolSchemas.accept("suggest-types-response", types);
    }

    @Test
    void aSmallPageShowsWhoItIs() {
        String preview = manifest.getString("preview.url");
        Refine.get(preview.replace("{{id}}", "g.HCUA"))
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("<h1><bdi>High Council for the Unity of Azawad</bdi></h1>"))
                .body(containsString("Haut conseil pour l&apos;unité de l&apos;Azawad"))
                .body(not(containsString("<script")));
        Refine.get(preview.replace("{{id}}", "nobody")).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void columnsAreAddedByProperties() {
        Refine.editor(
                "/actors",
                "{'code': 'r.GROUP', 'kind': 'COALITION', 'country': 'ML', 'founded': '2014-06', 'ended': '2023'}");
        Refine.editor("/actors", "{'code': 'r.ONE', 'kind': 'ARMED_GROUP'}");
        Refine.editor("/actors/r.GROUP/names", "{'text': 'The Group of R', 'kind': 'OFFICIAL', 'language': 'en'}");
        Refine.editor("/actors/r.GROUP/names", "{'text': 'Le groupe R', 'kind': 'OFFICIAL', 'language': 'fr'}");
        Refine.editor("/relations", "{'type': 'MEMBER_OF', 'from': 'r.ONE', 'to': 'r.GROUP', 'validFrom': '2014-06'}");
        Refine.editor("/actors/r.ONE/external-ids", "{'scheme': 'ucdp', 'value': '77'}");
        Refine.editor("/actors/r.ONE/classifications", "{'category': 'EXTREMIST', 'by': 'icc', 'validFrom': '2013'}");
        Refine.editor("/actors/r.ONE/listings", "{'regime': 'un-1267', 'reference': 'QDe.1', 'validFrom': '2013'}");

        // OpenRefine puts this behind the address as it is
        String proposals = Refine.get(place("extend.propose_properties") + "?type=ARMED_GROUP")
                .then()
                .statusCode(200)
                .body("type", equalTo("ARMED_GROUP"))
                .body("properties.id", hasItems("memberships", "external-id.ucdp"))
                .extract()
                .asString();
        ProtocolSchemas.accept("data-extension-property-proposal", proposals);
        Refine.get(place("extend.propose_properties") + "?type=").then().statusCode(200);
        Refine.get(place("extend.propose_properties") + "?type=STATE&limit=2")
                .then()
                .body("properties.size()", equalTo(2))
                .body("limit", equalTo(2));

        String answer = refine.extend("""
                        {"ids": ["r.ONE", "r.GROUP", "r.NOBODY"],
                         "properties": [{"id": "name", "name": "Name"}, {"id": "kind"}, {"id": "country"}, {"id": "founded"},
                                        {"id": "ended"}, {"id": "memberships"}, {"id": "members"}, {"id": "external-id.ucdp"},
                                        {"id": "classifications"}, {"id": "listings", "settings": {"language": ""}},
                                        {"id": "names.official", "settings": {"language": "fr"}}]}""")
                .then()
                .statusCode(200)
                .body("meta.id", hasItems("name", "external-id.ucdp"))
                .body("rows.'r.ONE'.name.str", contains("r.ONE"))
                .body("rows.'r.ONE'.memberships", equalTo(List.of(Map.of("id", "r.GROUP", "name", "The Group of R"))))
                .body("rows.'r.ONE'.'external-id.ucdp'.str", contains("77"))
                .body("rows.'r.ONE'.classifications.str", contains("EXTREMIST (icc)"))
                .body("rows.'r.ONE'.listings.str", contains("un-1267 QDe.1"))
                .body("rows.'r.GROUP'.members.id", contains("r.ONE"))
                .body("rows.'r.GROUP'.kind.str", contains("COALITION"))
                .body("rows.'r.GROUP'.founded.str", contains("2014-06"))
                .body("rows.'r.GROUP'.ended.str", contains("2023"))
                .body("rows.'r.GROUP'.'names.official'.str", contains("Le groupe R"))
                .body("rows.'r.NOBODY'.size()", equalTo(11))
                .body("rows.'r.NOBODY'.values().flatten()", empty())
                .extract()
                .asString();
        ProtocolSchemas.accept("data-extension-response", answer);
        new Refine(Refine.SERVICE + "?validAt=2013-01-01")
                .extend("{\"ids\": [\"r.ONE\"], \"properties\": [{\"id\": \"memberships\"}]}")
                .then()
                .body("rows.'r.ONE'.memberships", empty());
    }

    private String place(String of) {
        return Refine.place(manifest, of);
    }

    private static String numbered(List<String> queries) {
        StringBuilder batch = new StringBuilder("{");
        for (int i = 0; i < queries.size(); i++) {
            batch.append(i == 0 ? "" : ", ")
                    .append("\"q")
                    .append(i)
                    .append("\": ")
                    .append(queries.get(i));
        }
        return batch.append('}').toString();
    }
}
