package org.suivi.events.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.suivi.events.Partner.API;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.events.Partner;

/** Many reports in one body: each row is answered for itself. */
@QuarkusTest
class BatchApiTest {

    private Partner joc;

    @BeforeEach
    void register() {
        joc = Partner.register("batch.joc");
    }

    @Test
    void aBatchTellsWhatBecameOfEachRow() {
        joc.report(joc.clash("batch-1", "2015-04-27", ""));
        String body = "["
                + String.join(
                        ",",
                        List.of(
                                joc.clash("batch-1", "2015-04-27", ""),
                                joc.clash("batch-2", "2015-04-28", ""),
                                joc.clash(
                                        "batch-3",
                                        "2015-04-29",
                                        "'casualties': [{'group': 'TOTAL', 'harm': 'KILLED', 'best': -1}]"),
                                joc.clash("batch-2", "2015-04-30", ""),
                                Partner.register("batch.other").clash("batch-5", "2015-04-28", ""),
                                "7"))
                + "]";

        joc.request()
                .body(body)
                .post(API + "/incidents/batch")
                .then()
                .statusCode(200)
                .body(
                        "outcomes.outcome",
                        equalTo(List.of("unchanged", "created", "rejected", "updated", "rejected", "rejected")))
                .body("outcomes.row", equalTo(List.of(0, 1, 2, 3, 4, 5)))
                .body("outcomes[2].errors[0].pointer", equalTo("/casualties/0/best"))
                .body("outcomes[4].errors[0].code", equalTo("foreign-source"))
                .body("outcomes[5].errors[0].pointer", equalTo(""))
                .body("counts.created", equalTo(1))
                .body("counts.rejected", equalTo(3));
    }

    @Test
    void aBatchThatIsSentAgainUndoesNoCorrection() {
        String batch = "[" + joc.clash("late-1", "2015-04-27", "") + "]";
        joc.request().body(batch).post(API + "/incidents/batch").then().body("counts.created", equalTo(1));
        joc.put("late-1", joc.clash("late-1", "2015-04-28", "")).statusCode(200);

        joc.request().body(batch).post(API + "/incidents/batch").then().body("counts.unchanged", equalTo(1));
    }

    @Test
    void aBatchOfLinesIsABatch() {
        String lines = joc.clash("line-1", "2015-04-27", "").replace("\n", " ") + "\n\n"
                + joc.clash("line-2", "2015-04-28", "").replace("\n", " ") + "\n";

        joc.request()
                .contentType("application/x-ndjson; charset=UTF-8")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(API + "/incidents/batch")
                .then()
                .statusCode(200)
                .body("counts.created", equalTo(2));
    }

    @Test
    void aBrokenBodyTakesNothing() {
        String lines = joc.clash("broken-1", "2015-04-27", "").replace("\n", " ") + "\n{\"source\": \"rep";

        joc.request()
                .contentType("application/x-ndjson; charset=UTF-8")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(API + "/incidents/batch")
                .then()
                .statusCode(400)
                .body("detail", containsString("line 2"));
        joc.request().get(API + "/sources/batch.joc/reports/broken-1").then().statusCode(404);
    }
}
