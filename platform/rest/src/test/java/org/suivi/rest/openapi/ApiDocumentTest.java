package org.suivi.rest.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDocumentTest {

    private static final String THINGS = "paths.'/api/v1/things'.";
    private static final String THING = "paths.'/api/v1/things/{code}'.";

    @Test
    void aListIsShownAsAPageOfItsViews() {
        document()
                .body(
                        THINGS + "get.responses.'200'.content.'application/json'.schema.$ref",
                        equalTo("#/components/schemas/PageThing"))
                .body("components.schemas.PageThing.properties.items.items.$ref", equalTo("#/components/schemas/Thing"))
                .body("components.schemas.PageThing.properties.asOf.$ref", equalTo("#/components/schemas/AsOfView"));
    }

    @Test
    void whatIsCreatedAnswers201AndTheSameAgain200() {
        String schema = "content.'application/json'.schema.$ref";
        document()
                .body(THINGS + "post.responses.'201'." + schema, equalTo("#/components/schemas/Thing"))
                .body(THINGS + "post.responses.'200'." + schema, equalTo("#/components/schemas/Thing"))
                .body(THING + "put.responses", not(hasKey("201")))
                .body(THING + "delete.responses", hasKey("204"));
    }

    @Test
    void everyOperationMayAnswerWithAProblem() {
        document()
                .body(THING + "get.responses.default.$ref", equalTo("#/components/responses/Problem"))
                .body(
                        "components.responses.Problem.content.'application/problem+json'.schema.$ref",
                        equalTo("#/components/schemas/Problem"))
                .body("components.schemas.Problem.properties", hasKey("errors"))
                .body("components.schemas", not(hasKey("HttpValidationProblem")));
    }

    @Test
    void anUncertainDateIsAText() {
        document().body("components.schemas.UncertainDate.type", equalTo("string"));
    }

    private static ValidatableResponse document() {
        return given().basePath("")
                .queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200);
    }
}
