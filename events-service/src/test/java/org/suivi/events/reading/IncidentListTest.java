package org.suivi.events.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.suivi.events.Partner.API;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.events.Partner;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

@QuarkusTest
class IncidentListTest {

    private Partner joc;

    @BeforeEach
    void report() {
        joc = Partner.register("list.joc");
        for (int day = 1; day <= 9; day++) {
            joc.put("d" + day, clash(day, ""));
        }
        joc.put(
                "gao",
                joc.clash("gao", "2015-06-01", "'title': 'Attaque près de la résidence'")
                        .replace("15.918", "16.2666")
                        .replace("2.402", "-0.05")
                        .replace("Ménaka", "Gao")
                        .replace("ARMED_CLASH", "ATTACK"));
    }

    @Test
    void filtersByTimeTypeDeathsAndWords() {
        list("from", "2015-05-01", "to", "2015-05-31").body("items", hasSize(5));
        list("type", "ATTACK").body("items", hasSize(1));
        list("minDeaths", "8").body("items", hasSize(2));
        list("q", "pres RESIDENCE").body("items.title", equalTo(List.of("Attaque près de la résidence")));
        list("casualtyGroup", "PEACEKEEPER").body("items", hasSize(9));
        list("verification", "VERIFIED").body("items", hasSize(0));
        list("maxPlacePrecision", "EXACT", "maxDatePrecision", "1").body("items", hasSize(10));
        list("country", "BF").body("items", hasSize(0));
    }

    @Test
    void filtersByPlace() {
        list("bbox", "-1,16,0,17").body("items", hasSize(1));
        list("near", "15.9,2.4", "radiusKm", "10").body("items", hasSize(9));
        list("near", "15.9,2.4", "radiusKm", "300").body("items", hasSize(10));
        list("bbox", "170,-10,-170,10").body("items", hasSize(0));
    }

    @Test
    void anAreaHoldsWhatLayInItAsItWasKnownThen() {
        area("post", "", "{'code': 'QX', 'name': 'A', 'level': 'COUNTRY'}", null);
        area("post", "", "{'code': 'QY', 'name': 'B', 'level': 'COUNTRY'}", null);
        String tag = area("post", "", "{'code': 'QX-1', 'name': 'One', 'level': 'ADM1', 'parent': 'QX'}", null);
        Partner other = Partner.register("list.areas");
        other.put(
                "in-one",
                other.clash("in-one", "2015-06-02", "").replace("\"name\": \"Ménaka\"", "\"area\": \"QX-1\""));
        String before = in("QX", null).body("items", hasSize(1)).extract().path("asOf.knownAt");

        area("put", "/QX-1", "{'name': 'One', 'level': 'ADM1', 'parent': 'QY'}", tag);

        in("QX", null).body("items", hasSize(0));
        in("QY", null).body("items", hasSize(1));
        in("QX", before).body("items", hasSize(1));
    }

    private static ValidatableResponse in(String area, String knownAt) {
        RequestSpecification request = Partner.reader().queryParam("area", area);
        return (knownAt == null ? request : request.queryParam("knownAt", knownAt))
                .get(API + "/incidents")
                .then()
                .statusCode(200);
    }

    private static String area(String method, String path, String json, String tag) {
        RequestSpecification editor = given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                .contentType("application/json")
                .body(json.replace('\'', '"'));
        return (tag == null ? editor : editor.header("If-Match", tag))
                .request(method, API + "/areas" + path)
                .then()
                .statusCode(method.equals("post") ? 201 : 200)
                .extract()
                .header("ETag");
    }

    @Test
    void pagingNeitherSkipsNorRepeatsWhileOthersWrite() {
        List<String> seen = new ArrayList<>();
        JsonPath page = list("limit", "4", "sort", "date").extract().jsonPath();
        while (true) {
            seen.addAll(page.getList("items.date.from"));
            String next = page.getString("next");
            if (next == null) {
                break;
            }
            joc.put(
                    "d1",
                    joc.clash("d1", "2015-04-01", "'title': 'Corrected while somebody pages, " + seen.size() + "'"));
            page = list("limit", "4", "sort", "date", "cursor", next).extract().jsonPath();
        }

        assertThat(seen).hasSize(10).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aMapReadsGeoJson() {
        Partner.reader()
                .accept("application/geo+json")
                .queryParam("source", "list.joc")
                .queryParam("type", "ATTACK")
                .get(API + "/incidents")
                .then()
                .statusCode(200)
                .contentType(containsString("application/geo+json"))
                .body("type", equalTo("FeatureCollection"))
                .body("features[0].geometry.coordinates", equalTo(List.of(-0.05f, 16.2666f)));
    }

    @Test
    void monthsAddUpToTheirYear() {
        stats("groupBy", "month", "measure", "incidents,deaths.best")
                .body("items.month", equalTo(List.of("2015-04", "2015-05", "2015-06")))
                .body("items.incidents", equalTo(List.of(4, 5, 1)))
                .body("items.'deaths.best'", equalTo(List.of(10, 35, 0)));
        stats("groupBy", "year,type")
                .body("items.type", equalTo(List.of("ARMED_CLASH", "ATTACK")))
                .body("items.incidents", equalTo(List.of(9, 1)));
    }

    @Test
    void aParameterThatCannotBeReadIsNamed() {
        for (String[] bad : new String[][] {
            {"type", "WAR"},
            {"bbox", "1,2,3"},
            {"near", "1,2"},
            {"from", "yesterday"},
            {"sort", "size"},
            {"minDeaths", "-1"}
        }) {
            reader().queryParam(bad[0], bad[1])
                    .get(API + "/incidents")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", org.hamcrest.Matchers.notNullValue());
        }
    }

    @Test
    void typesComeWithTheCodesOfOthers() {
        Partner.anybody()
                .get(API + "/incident-types")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'ARMED_CLASH' }.ucdp", equalTo(List.of(1, 2)))
                .body("items.find { it.code == 'ABDUCTION' }.leastSensitivity", equalTo("RESTRICTED"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Partner.reader().get(API + "/incidents/no-id").then().statusCode(404);
        Partner.reader()
                .get(API + "/incidents/00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(404);
    }

    private String clash(int day, String more) {
        return joc.clash(
                "d" + day,
                "2015-0" + (day < 5 ? 4 : 5) + "-0" + day,
                "'casualties': [{'group': 'PEACEKEEPER', 'harm': 'KILLED', 'low': %d, 'best': %d, 'high': 20}]%s"
                        .formatted(day - 1, day, more));
    }

    private ValidatableResponse list(String... parameters) {
        return read("/incidents", parameters);
    }

    private ValidatableResponse stats(String... parameters) {
        return read("/incidents/stats", parameters);
    }

    private ValidatableResponse read(String path, String... parameters) {
        RequestSpecification request = reader();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get(API + path).then().statusCode(200);
    }

    private static RequestSpecification reader() {
        return Partner.reader().queryParam("source", "list.joc");
    }
}
