package org.suivi.events.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.suivi.events.imports.GedPartner.get;
import static org.suivi.events.imports.GedPartner.row;
import static org.suivi.events.imports.GedPartner.rows;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** What becomes of the rows of a file. */
@QuarkusTest
class ImportOutcomesTest {

    @Test
    void everyRowHasAnOutcomeAndABadOneStopsNothing() {
        GedPartner partner = GedPartner.register("imports-first");
        String text = GedPartner.HEADER + row(1, 9, 9, 19) + "2,MLI-2015-2-1-2,2,GATIA\n" + row(3, 12, 9, 19)
                + row(4, 1, 1, 1) + row(5, 1, 1, 1).replace("2015-04-27", "April 2015");

        String done = partner.imported(text, "commit");

        get(done)
                .body("state", equalTo("DONE"))
                .body("counts.created", equalTo(3))
                .body("counts.rejected", equalTo(2))
                .body("progress.rows", equalTo(5))
                .body("progress.percent", equalTo(100))
                .body("sha256", notNullValue());
        rows(done, "?outcome=rejected")
                .body("items.row", contains(2, 5))
                .body("items.line", contains(3, 6))
                .body("items.sourceKey", contains("2", "5"))
                .body("items[0].errors.code", contains("cut-short"))
                .body("items[1].errors.column", contains("date_start", "date_end"));
        rows(done, "?outcome=created")
                .body("items.row", contains(1, 3, 4))
                .body("items[1].warnings.code", contains("bounds-out-of-order"));
        String incident = rows(done, "?outcome=created").extract().path("items[0].incident");
        given().spec(Tokens.as(Role.READER, ""))
                .get("/api/v1/incidents/" + incident)
                .then()
                .statusCode(200)
                .body("type", equalTo("ARMED_CLASH"))
                .body("place.country", equalTo("ML"));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        GedPartner partner = GedPartner.register("imports-twice");
        String text = GedPartner.HEADER + row(1, 9, 9, 19) + row(2, 1, 1, 1);
        get(partner.imported(text, "commit")).body("counts.created", equalTo(2));

        get(partner.imported(text, "commit")).body("counts.created", equalTo(0)).body("counts.unchanged", equalTo(2));
        get(partner.imported(text, "commit&accessedOn=2026-11-01")).body("counts.unchanged", equalTo(2));

        String corrected = GedPartner.HEADER + row(1, 9, 10, 19) + row(2, 1, 1, 1);
        get(partner.imported(corrected, "commit"))
                .body("counts.updated", equalTo(1))
                .body("counts.unchanged", equalTo(1));
    }

    @Test
    void aKeyThatStandsTwiceIsTakenTwice() {
        GedPartner partner = GedPartner.register("imports-doubled");

        String done =
                partner.imported(GedPartner.HEADER + row(1, 1, 1, 1) + row(1, 1, 1, 1) + row(1, 2, 2, 2), "commit");

        rows(done, "").body("items.outcome", contains("created", "unchanged", "updated"));
    }

    @Test
    void aRehearsalWritesNothingButItsOutcomes() {
        GedPartner partner = GedPartner.register("imports-rehearsed");
        String text = GedPartner.HEADER + row(1, 9, 9, 19) + row(2, 1, 1, 1).replace("2015-04-27", "soon");

        String rehearsal = partner.imported(text, "validate");

        get(rehearsal).body("counts.created", equalTo(1)).body("counts.rejected", equalTo(1));
        rows(rehearsal, "?outcome=created").body("items[0].incident", nullValue());
        get(partner.imported(text, "commit")).body("counts.created", equalTo(1)).body("counts.unchanged", equalTo(0));
    }
}
