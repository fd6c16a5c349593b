package org.suivi.events.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.suivi.events.imports.GedPartner.get;
import static org.suivi.events.imports.GedPartner.row;
import static org.suivi.events.imports.GedPartner.rows;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** Who may bring which file, and who is told of it. */
@QuarkusTest
class ImportAccessTest {

    @Test
    void whatCannotBeTakenIsRefusedBeforeItIsKept() {
        GedPartner partner = GedPartner.register("imports-refused");

        partner.post("format=acled&source=" + partner.source(), "a")
                .statusCode(422)
                .body("errors.parameter", contains("format"))
                .body("detail", containsString("ucdp-ged"));
        partner.post("format=ucdp-ged&source=" + partner.source() + "&licence=none", "a")
                .statusCode(422)
                .body("errors.parameter", contains("licence"));
        partner.post("format=ucdp-ged", "a").statusCode(400).body("errors.parameter", contains("source"));
        partner.post("format=ucdp-ged&accessedOn=-0044-03-15&source=" + partner.source(), "a")
                .statusCode(400)
                .body("errors.parameter", contains("accessedOn"));
        LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        partner.post("format=ucdp-ged&accessedOn=" + tomorrow.plusDays(1) + "&source=" + partner.source(), "a")
                .statusCode(400)
                .body("errors.parameter", contains("accessedOn"))
                .body("errors.code", contains("not-in-future"));
        partner.post("format=ucdp-ged&mode=try&source=" + partner.source(), "a").statusCode(400);
        partner.post("format=ucdp-ged&source=" + partner.source(), "").statusCode(422);
        GedPartner.register("imports-another")
                .post("format=ucdp-ged&source=" + partner.source(), "a")
                .statusCode(403)
                .body("type", equalTo("/problems/foreign-source"));
    }

    @Test
    void anIdempotencyKeyIsRefusedSinceTheFileIsNotKeptForIt() {
        GedPartner partner = GedPartner.register("imports-keyed");

        partner.request()
                .header("Idempotency-Key", "a-file")
                .contentType("text/csv; charset=UTF-8")
                .body(GedPartner.HEADER + row(1, 1, 1, 1))
                .post("/api/v1/imports?format=ucdp-ged&source=" + partner.source())
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("errors.parameter", contains("Idempotency-Key"))
                .body("detail", containsString("source keys"));
    }

    @Test
    void aFileOfAnotherKindFailsAndSaysWhatIsMissing() {
        GedPartner partner = GedPartner.register("imports-other");

        get(partner.imported("event_id_cnty,event_date\nMLI1,2015-04-27\n", "commit"))
                .body("state", equalTo("FAILED"))
                .body("failure", startsWith("The file cannot be read: the first row has no column id"));
    }

    @Test
    void anOrganisationSeesItsOwnImportsAlone() {
        GedPartner partner = GedPartner.register("imports-own");
        String done = partner.imported(GedPartner.HEADER + row(1, 1, 1, 1), "commit");

        for (String path : List.of(done, done + "/rows")) {
            given().spec(Tokens.as(Role.PARTNER, "another", partner.source()))
                    .get(path)
                    .then()
                    .statusCode(404);
            given().spec(Tokens.as(Role.ADMIN, "suivi-editors"))
                    .get(path)
                    .then()
                    .statusCode(200);
            given().spec(Tokens.as(Role.READER, "")).get(path).then().statusCode(403);
        }
    }

    @Test
    void rowsComeInPages() {
        GedPartner partner = GedPartner.register("imports-paged");
        String done =
                partner.imported(GedPartner.HEADER + row(1, 1, 1, 1) + row(2, 1, 1, 1) + row(3, 1, 1, 1), "commit");

        String next = rows(done, "?limit=2&count=exact")
                .body("items.row", contains(1, 2))
                .body("total", equalTo(3))
                .extract()
                .path("next");

        given().spec(Tokens.as(Role.PARTNER, GedPartner.ORGANISATION, partner.source()))
                .queryParam("cursor", next)
                .get(done + "/rows?limit=2")
                .then()
                .body("items.row", contains(3))
                .body("next", nullValue());
    }
}
