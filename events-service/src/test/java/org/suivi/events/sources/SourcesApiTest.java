package org.suivi.events.sources;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

@QuarkusTest
class SourcesApiTest {
    @BeforeEach
    void anOrganisationAndALicence() {
        post("/organisations", """
                {"code": "sources-test", "name": "An observatory", "url": "https://example.org/"}
                """).statusCode(org.hamcrest.Matchers.oneOf(200, 201));
        post("/licences", """
                {"code": "sources-open", "name": "Open", "passOn": "ALL"}
                """).statusCode(org.hamcrest.Matchers.oneOf(200, 201));
    }

    @Test
    void whatIsRegisteredTwiceIsThereOnce() {
        String licence = "{\"code\": \"sources-twice\", \"name\": \"Derived only\", \"passOn\": \"DERIVED\"}";

        post("/licences", licence).statusCode(201).header("Location", "/api/v1/licences/sources-twice");
        post("/licences", licence).statusCode(200).body("version", equalTo(1));
        post("/licences", licence.replace("DERIVED", "ALL"))
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"));
    }

    @Test
    void aSourceNamesWhatIsRegistered() {
        post("/sources", """
                {"code": "sources-lost", "name": "Lost", "organisation": "nobody", "licence": "none"}
                """)
                .statusCode(422)
                .body("errors.pointer", contains("/organisation", "/licence"))
                .body("errors.code", contains("unknown", "unknown"));
    }

    @Test
    void aSourceThatSaysNothingOfDangerIsRestricted() {
        post("/sources", source("sources-silent", null))
                .statusCode(201)
                .body("defaultSensitivity", equalTo("RESTRICTED"));
    }

    @Test
    void thePublicReadsThoseSourcesAloneWhoseReportsArePublic() {
        post("/sources", source("sources-public", "PUBLIC")).statusCode(201);
        post("/sources", source("sources-hidden", "CONFIDENTIAL")).statusCode(201);

        listed(Tokens.asPublic()).body("items.code", hasItem("sources-public"));
        listed(Tokens.asPublic()).body("items.code", not(hasItem("sources-hidden")));
        given().spec(Tokens.asPublic())
                .get("/api/v1/sources/sources-hidden")
                .then()
                .statusCode(404);
        listed(Tokens.as(Role.READER, "")).body("items.code", hasItems("sources-public", "sources-hidden"));
        listed(Tokens.as(Role.PARTNER, "sources-test")).body("items.code", hasItem("sources-hidden"));
        listed(Tokens.as(Role.PARTNER, "another")).body("items.code", not(hasItem("sources-hidden")));
        given().spec(Tokens.as(Role.PARTNER, "another"))
                .get("/api/v1/sources/sources-hidden")
                .then()
                .statusCode(404);
    }

    @Test
    void aCorrectionIsAFurtherVersion() {
        String tag =
                post("/sources", source("sources-moved", "PUBLIC")).extract().header("ETag");
        RequestSpecification admin = Tokens.as(Role.ADMIN, "suivi-editors");

        given().spec(admin)
                .contentType("application/json")
                .header("If-Match", tag)
                .body(source("sources-moved", "RESTRICTED"))
                .put("/api/v1/sources/sources-moved")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));

        given().spec(admin)
                .get("/api/v1/sources/sources-moved/history")
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 2))
                .body("items[1].changed", contains("defaultSensitivity"));
        given().spec(Tokens.asPublic())
                .get("/api/v1/sources/sources-moved")
                .then()
                .statusCode(404);
    }

    @Test
    void onlyAnAdminRegisters() {
        given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                .contentType("application/json")
                .body("{\"code\": \"sources-no\", \"name\": \"No\"}")
                .post("/api/v1/organisations")
                .then()
                .statusCode(403);
        given().get("/api/v1/organisations").then().statusCode(401);
    }

    @Test
    void aFieldThatNobodyKnowsIsRefused() {
        post("/organisations", "{\"code\": \"sources-odd\", \"name\": \"Odd\", \"nmae\": \"Odd\"}")
                .statusCode(400)
                .body("errors[0].pointer", startsWith("/nmae"));
    }

    private static String source(String code, String sensitivity) {
        String said = sensitivity == null ? "" : ", \"defaultSensitivity\": \"" + sensitivity + "\"";
        return "{\"code\": \"%s\", \"name\": \"%s\", \"organisation\": \"sources-test\", \"licence\": \"sources-open\"%s}"
                .formatted(code, code, said);
    }

    private static ValidatableResponse listed(RequestSpecification who) {
        return given().spec(who).get("/api/v1/sources?limit=1000").then().statusCode(200);
    }

    private static ValidatableResponse post(String path, String body) {
        return given().spec(Tokens.as(Role.ADMIN, "suivi-editors"))
                .contentType("application/json")
                .body(body)
                .post("/api/v1" + path)
                .then();
    }
}
