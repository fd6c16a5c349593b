package org.suivi.actors;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** What others hold an actor to be, and the lists that it stands on. */
@QuarkusTest
class StandingApiTest {

    private final ActorsOf mali = new ActorsOf("s.");

    @Test
    void twoOrganisationsMayHoldAnActorToBeTwoThings() {
        mali.actor("GATIA", "ARMED_GROUP");
        classify("GATIA", "{'category': 'COMPLIANT', 'by': 'un-secretary-general', 'validFrom': '2015-05-15'}", 201);
        classify("GATIA", "{'category': 'CRIMINAL', 'by': 'panel-of-experts', 'validFrom': '2018'}", 201);
        classify("GATIA", "{'category': 'CRIMINAL', 'by': 'panel-of-experts', 'validFrom': '2018'}", 200);

        ActorsOf.get("/actors/s.GATIA/classifications?validAt=2016-01-01")
                .then()
                .body("items.category", equalTo(List.of("COMPLIANT")));
        ActorsOf.get("/actors/s.GATIA/classifications?validAt=2019-01-01")
                .then()
                .body("items.by.sort()", equalTo(List.of("panel-of-experts", "un-secretary-general")));
    }

    @Test
    void aListingHoldsFromItsDayToThatOfItsEnd() {
        mali.actor("JNIM", "ARMED_GROUP");
        String id = list("JNIM", "{'regime': 'un-1267', 'reference': 'QDe.159', 'validFrom': '2018-10-04'}", 201);

        ActorsOf.get("/actors/s.JNIM/listings?validAt=2018-10-03").then().body("items", equalTo(List.of()));
        ActorsOf.get("/actors/s.JNIM/listings?validAt=2018-10-04")
                .then()
                .body("items.reference", equalTo(List.of("QDe.159")));
        ActorsOf.get("/actors/s.JNIM/listings/" + id + "/history").then().body("items.version", equalTo(List.of(1)));
    }

    @Test
    void thatAPersonWasListedIsNotForThePublic() {
        mali.actor("P", "PERSON");
        list(
                "P",
                "{'regime': 'un-2374', 'reference': 'MLi.001', 'validFrom': '2018-12-20', 'validTo': '2023-08-31'}",
                201);

        ActorsOf.get("/actors/s.P/listings?validAt=2019-01-01").then().statusCode(404);
        given().spec(Tokens.as(Role.READER, "analysts"))
                .get("/api/v1/actors/s.P/listings?validAt=2019-01-01")
                .then()
                .body("items.reference", equalTo(List.of("MLi.001")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            classifications | {'category': 'HOLY', 'by': 'x'}                                                     | 400 | /category
            classifications | {'category': 'CRIMINAL'}                                                            | 422 | /by
            classifications | {'category': null, 'by': 'un'}                                                      | 422 | /category
            classifications | {'category': 'CRIMINAL', 'by': '-x'}                                                | 422 | /by
            classifications | {'category': 'CRIMINAL', 'by': 'x', 'validFrom': '2019', 'validTo': '2018'}         | 422 | /validTo
            listings        | {'regime': 'un-1267'}                                                               | 422 | /reference
            listings        | {'regime': 'un-1267', 'reference': ' '}                                             | 422 | /reference
            listings        | {'regime': 'un-1267', 'reference': 'QDe.1', 'validFrom': '2018-02-30'}              | 400 | /validFrom
            """)
    void whatIsWrongIsToldByItsPointer(String claims, String body, int status, String pointer) {
        mali.actor("WRONG", "ARMED_GROUP");
        ActorsOf.post("/actors/s.WRONG/" + claims, body.replace('\'', '"'))
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    private static void classify(String actor, String body, int status) {
        ActorsOf.post("/actors/s." + actor + "/classifications", body.replace('\'', '"'))
                .then()
                .statusCode(status);
    }

    private static String list(String actor, String body, int status) {
        return ActorsOf.post("/actors/s." + actor + "/listings", body.replace('\'', '"'))
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }
}
