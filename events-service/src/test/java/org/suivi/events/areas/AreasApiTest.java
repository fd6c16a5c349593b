package org.suivi.events.areas;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.suivi.events.location.AreaLocator;
import org.suivi.events.location.Place;
import org.suivi.events.location.PlacePrecision;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

@QuarkusTest
class AreasApiTest {
    @Inject
    AreaLocator locator;

    @Test
    void anAreaIsReadAsItWasSent() {
        post("""
                {"code": "XA", "name": "Testland", "level": "COUNTRY", "names": ["Terre d’essai"],
                 "point": {"lat": 1.5, "lon": 2.5}, "validFrom": "1960-09-22",
                 "boundary": {"type": "Polygon", "coordinates": [[[0,0],[9,0],[9,9],[0,9],[0,0]]]}}
                """).statusCode(201).header("Location", "/api/v1/areas/XA");

        given().spec(Tokens.asPublic())
                .get("/api/v1/areas/XA")
                .then()
                .statusCode(200)
                .body("names", contains("Terre d’essai"))
                .body("point.lat", equalTo(1.5f))
                .body("boundary.coordinates[0][1]", contains(9, 0))
                .body("validFrom", equalTo("1960-09-22"))
                .body("validTo", nullValue());
    }

    @Test
    void aListHoldsTheAreasOfTheDate() {
        post(area("XB", "Land", "COUNTRY", null, "")).statusCode(201);
        post(area("XB-1", "Old region", "ADM1", "XB", ", \"validTo\": \"2015-12-31\""))
                .statusCode(201);
        post(area("XB-2", "New region", "ADM1", "XB", ", \"validFrom\": \"2016-01-01\""))
                .statusCode(201);

        children("XB", "2015-12-31").body("items.code", contains("XB-1"));
        children("XB", "2016-01-01").body("items.code", contains("XB-2"));
    }

    @Test
    void whatIsPublishedInTheFutureIsRefused() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        post(area("XP", "Land", "COUNTRY", null, ", \"publishedOn\": \"" + today.plusDays(2) + "\""))
                .statusCode(422)
                .body("errors.pointer", contains("/publishedOn"))
                .body("errors.code", contains("not-in-future"));
        post(area("XP", "Land", "COUNTRY", null, ", \"publishedOn\": \"" + today.plusDays(1) + "\""))
                .statusCode(201);
    }

    @Test
    void anAreaIsFoundAsSoonAsItIsRecorded() {
        post(area("XC", "Land", "COUNTRY", null, "")).statusCode(201);
        Place place = new Place(15.5, 170.5, PlacePrecision.EXACT, null, null, null, "XC", null);
        assertThat(locator.locate(place, LocalDate.of(2015, 1, 1))).isEqualTo("XC");

        post(area(
                        "XC-1",
                        "Region",
                        "ADM1",
                        "XC",
                        ", \"boundary\": {\"type\":\"Polygon\",\"coordinates\":[[[170,15],[171,15],[171,16],[170,16],[170,15]]]}"))
                .statusCode(201);

        assertThat(locator.locate(place, LocalDate.of(2015, 1, 1))).isEqualTo("XC-1");
    }

    @Test
    void aBoundaryThatCrossesItselfIsRefusedWithItsPlace() {
        post(area(
                        "XD",
                        "Land",
                        "COUNTRY",
                        null,
                        ", \"boundary\": {\"type\": \"Polygon\", \"coordinates\": [[[0,0],[2,2],[2,0],[0,2],[0,0]]]}"))
                .statusCode(422)
                .body("errors.pointer", contains("/boundary/coordinates/0"))
                .body("errors.code", contains("not-valid"));
    }

    @Test
    void anAreaLiesInACoarserOne() {
        post(area("XE", "Land", "COUNTRY", null, "")).statusCode(201);
        post(area("XE-1", "Region", "ADM1", "XE", "")).statusCode(201);

        refused(area("XE-2", "Region", "ADM1", null, ""), "/parent", "parent");
        refused(area("XE-2", "Region", "ADM1", "XQ", ""), "/parent", "unknown");
        refused(area("XE-2", "Region", "ADM1", "XE-1", ""), "/parent", "not-coarser");
        refused(area("XE-2", "Land", "COUNTRY", null, ""), "/code", "iso-3166-1");
    }

    @Test
    void aCorrectionIsAFurtherVersionForWhoHasSeenTheFirst() {
        String tag = post(area("XF", "Lnad", "COUNTRY", null, "")).extract().header("ETag");

        put("XF", null, area("XF", "Land", "COUNTRY", null, "")).statusCode(428);
        put("XF", tag, area("XF", "Land", "COUNTRY", null, "")).statusCode(200).body("version", equalTo(2));
        put("XF", tag, area("XF", "Lands", "COUNTRY", null, "")).statusCode(412);
        put("XF", tag, area("XG", "Land", "COUNTRY", null, "")).statusCode(422);

        given().spec(Tokens.asPublic())
                .get("/api/v1/areas/XF/history")
                .then()
                .statusCode(200)
                .body("items.content.name", contains("Lnad", "Land"))
                .body("items[1].changed", contains("name"));
    }

    @Test
    void onlyAnEditorRecords() {
        given().spec(Tokens.as(Role.MONITOR, "un"))
                .contentType("application/json")
                .body(area("XH", "Land", "COUNTRY", null, ""))
                .post("/api/v1/areas")
                .then()
                .statusCode(403);
    }

    @Test
    void pagesFollowOneAnother() {
        post(area("XI", "Land", "COUNTRY", null, "")).statusCode(201);
        post(area("XI-1", "One", "ADM1", "XI", "")).statusCode(201);
        post(area("XI-2", "Two", "ADM1", "XI", "")).statusCode(201);
        post(area("XI-3", "Three", "ADM1", "XI", "")).statusCode(201);

        String next = given().spec(Tokens.asPublic())
                .get("/api/v1/areas?parent=XI&limit=2&count=exact")
                .then()
                .body("items.code", contains("XI-1", "XI-2"))
                .body("total", equalTo(3))
                .extract()
                .path("next");
        given().spec(Tokens.asPublic())
                .queryParam("cursor", next)
                .get("/api/v1/areas?parent=XI&limit=2")
                .then()
                .body("items.code", containsInAnyOrder("XI-3"))
                .body("next", nullValue());
    }

    private static String area(String code, String name, String level, String parent, String more) {
        String inside = parent == null ? "" : ", \"parent\": \"" + parent + "\"";
        return "{\"code\": \"%s\", \"name\": \"%s\", \"level\": \"%s\"%s%s}".formatted(code, name, level, inside, more);
    }

    private static void refused(String body, String pointer, String code) {
        post(body).statusCode(422).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
    }

    private static ValidatableResponse children(String parent, String validAt) {
        return given().spec(Tokens.asPublic())
                .get("/api/v1/areas?parent=" + parent + "&validAt=" + validAt)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse post(String body) {
        return given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                .contentType("application/json")
                .body(body)
                .post("/api/v1/areas")
                .then();
    }

    private static ValidatableResponse put(String code, String tag, String body) {
        var request = given().spec(Tokens.as(Role.EDITOR, "suivi-editors")).contentType("application/json");
        return (tag == null ? request : request.header("If-Match", tag))
                .body(body)
                .put("/api/v1/areas/" + code)
                .then();
    }
}
