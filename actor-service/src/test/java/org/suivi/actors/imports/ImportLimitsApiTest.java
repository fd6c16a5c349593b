package org.suivi.actors.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.suivi.actors.imports.ImportCase.PATH;
import static org.suivi.actors.imports.ImportCase.editor;
import static org.suivi.actors.imports.ImportCase.get;
import static org.suivi.actors.imports.ImportCase.imported;
import static org.suivi.actors.imports.ImportCase.outcome;
import static org.suivi.actors.imports.ImportCase.send;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suivi.actors.ucdp.ActorRows;
import org.suivi.history.Databases;

/** What bounds an import, whatever is in the file. */
@QuarkusTest
@TestProfile(ImportCase.OfItsOwn.class)
class ImportLimitsApiTest {

    @Inject
    Databases databases;

    @Test
    void oneListIsRecordedAtATime() {
        byte[] file = new ActorRows()
                .row("ActorId=9901;NameData=Sievers of the Deep Cut")
                .bytes();
        try (Handle other = databases.exact().open()) {
            other.begin();
            boolean held = other.createQuery("SELECT pg_try_advisory_xact_lock(:lock)")
                    .bind("lock", OneAtATime.LOCK)
                    .mapTo(Boolean.class)
                    .one();
            assertThat(held).isTrue();
            send(editor(), PATH, file)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "30")
                    .body("detail", containsString("Another list of actors is being recorded"));
            assertThat(outcome(imported(file, "&mode=validate"), 9901)).isEqualTo("created");
            get("/actors/ucdp-9901").statusCode(404);
            other.rollback();
        }
        assertThat(outcome(imported(file, ""), 9901)).isEqualTo("created");
    }

    @Test
    void soManyRowsAreTakenAndNoMore() {
        ActorRows rows = new ActorRows();
        for (int i = 0; i < 40; i++) {
            rows.row("ActorId=" + (20_000 + i) + ";NameData=Bounded Company " + i);
        }
        imported(rows.bytes(), "&mode=validate");
        rows.row("ActorId=20040;NameData=Bounded Company 40");
        send(editor(), PATH + "&mode=validate", rows.bytes())
                .then()
                .statusCode(413)
                .body("detail", containsString("at most 40 rows"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/octet-stream", "text/html"})
    void whatIsNotSaidToBeATableIsNotTaken(String media) {
        editor().contentType(media)
                .body(ActorRows.mali().bytes())
                .post(PATH + "&mode=validate")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unsupported-media-type"));
    }
}
