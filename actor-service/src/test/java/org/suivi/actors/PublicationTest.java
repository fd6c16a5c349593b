package org.suivi.actors;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** A source is cited that was public: nothing is claimed on the word of what is published in the future. */
@QuarkusTest
class PublicationTest {

    private final ActorsOf mali = new ActorsOf("pb.");
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/actors | {'code': 'pb.NEW', 'kind': 'ARMED_GROUP'",
                "/actors/pb.ONE/names | {'text': 'One', 'kind': 'OFFICIAL'",
                "/actors/pb.ONE/external-ids | {'scheme': 'ucdp', 'value': '7'",
                "/actors/pb.ONE/classifications | {'category': 'EXTREMIST', 'by': 'icc'",
                "/actors/pb.ONE/listings | {'regime': 'un-1267', 'reference': 'QDe.1'",
                "/relations | {'type': 'MEMBER_OF', 'from': 'pb.ONE', 'to': 'pb.TWO'"
            })
    void whatIsPublishedInTheFutureIsRefused(String path, String body) {
        mali.actor("ONE", "ARMED_GROUP");
        mali.actor("TWO", "COALITION");
        post(path, body, today.plusDays(2).toString())
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.size()", equalTo(1))
                .body("errors[0].pointer", equalTo("/publishedOn"))
                .body("errors[0].code", equalTo("not-in-future"));
    }

    @Test
    void whatMayBePublicAlreadyIsTaken() {
        mali.actor("THREE", "ARMED_GROUP");
        String name = "{'text': 'Name of %s', 'kind': 'ALIAS'";
        for (String day : new String[] {
            today.plusDays(1).toString(), String.valueOf(today.getYear()), today.getYear() + "/2099", "1990-01"
        }) {
            post("/actors/pb.THREE/names", name.formatted(day), day)
                    .statusCode(201)
                    .body("publishedOn", equalTo(day));
        }
        post("/actors/pb.THREE/names", name.formatted("later"), String.valueOf(today.getYear() + 1))
                .statusCode(422);
    }

    private static ValidatableResponse post(String path, String body, String publishedOn) {
        return given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                .contentType(ContentType.JSON)
                .body((body + ", 'publishedOn': '" + publishedOn + "'}").replace('\'', '"'))
                .post("/api/v1" + path)
                .then();
    }
}
