package org.suivi.events.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.suivi.events.Partner.API;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.events.Partner;

/** A report that its source says otherwise later, or takes back. */
@QuarkusTest
class CorrectionApiTest {

    private Partner joc;

    @BeforeEach
    void register() {
        joc = Partner.register("revise.joc");
    }

    @Test
    void otherContentUnderTheKeyIsRefusedWithTheCallThatCorrects() {
        joc.report(joc.clash("conflict", "2015-04-27", ""));

        joc.post(joc.clash("conflict", "2015-04-28", ""))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/report-conflict"))
                .body("detail", containsString("PUT /api/v1/sources/revise.joc/reports/conflict"));
    }

    @Test
    void aCorrectionMakesANewVersionAndALateRetryDoesNotUndoIt() {
        joc.put("revised", joc.clash("revised", "2015-04-27", "'revision': 1")).statusCode(201);
        joc.put("revised", joc.clash("revised", "2015-04-28", "'revision': 2"))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("date.from", equalTo("2015-04-28"));

        joc.put("revised", joc.clash("revised", "2015-04-27", "'revision': 1"))
                .statusCode(409)
                .body("type", equalTo("/problems/stale-revision"))
                .body("errors[0].pointer", equalTo("/revision"));
        joc.put("revised", joc.clash("revised", "2015-04-28", "'revision': 2"))
                .statusCode(200)
                .body("version", equalTo(2));
    }

    @Test
    void aReportThatWasTakenBackIsGoneAndItsIncidentStaysAsRetracted() {
        String id = joc.report(joc.clash("withdrawn", "2015-04-27", ""));
        String path = API + "/sources/revise.joc/reports/withdrawn";

        joc.request().delete(path).then().statusCode(400);
        joc.request().queryParam("reason", "it was thunder").delete(path).then().statusCode(204);

        joc.request().get(path).then().statusCode(410);
        joc.request().get(API + "/incidents/" + id).then().statusCode(200).body("verification", equalTo("RETRACTED"));
        joc.post(joc.clash("withdrawn", "2015-04-27", "")).then().statusCode(410);
        joc.put("withdrawn", joc.clash("withdrawn", "2015-04-27", "'revision': 1"))
                .statusCode(200)
                .body("verification", equalTo("REPORTED"));
    }

    @Test
    void aRevisionThatSaysTheSameAgainLetsNoEarlierOneThroughAfterIt() {
        Partner partner = Partner.register("renumbered.joc");
        String first = partner.clash("renumbered", "2015-04-27", "'revision': 1");
        String second = partner.clash("renumbered", "2015-04-28", "'revision': 2");
        String third = partner.clash("renumbered", "2015-04-27", "'revision': 3");
        String path = API + "/sources/renumbered.joc/reports/renumbered";
        partner.put("renumbered", first).statusCode(201);
        String tag = partner.request().get(path).header("ETag");

        partner.put("renumbered", third).statusCode(200).body("version", equalTo(1));
        partner.put("renumbered", second).statusCode(409).body("type", equalTo("/problems/stale-revision"));

        partner.request()
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .body("revision", equalTo(3))
                .body("version", equalTo(2))
                .body("incidentVersion", equalTo(1));
    }
}
