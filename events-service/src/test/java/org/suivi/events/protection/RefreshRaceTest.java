package org.suivi.events.protection;

import static org.hamcrest.Matchers.equalTo;
import static org.suivi.events.Partner.API;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.suivi.events.Partner;
import org.suivi.history.Databases;
import org.suivi.history.Recorder;

/** What an embargo released while a refresh waited for the clock stays released. */
@QuarkusTest
class RefreshRaceTest {

    @Inject
    Databases databases;

    @Inject
    Recorder recorder;

    @Inject
    RefreshIncidents refreshIncidents;

    @Inject
    ReleaseEmbargoed releaseEmbargoed;

    @Test
    void aRefreshThatReadBeforeAReleaseDoesNotUndoIt() {
        Partner joc = Partner.register("race.joc");
        String id = joc.report(joc.clash("race", "2015-04-27", ""));
        due(id);
        releaseEmbargoed.handle(500);
        joc.put("race", joc.clash("race", "2015-06-27", "")).statusCode(200);
        due(id);

        recorder.record(
                handle -> {
                    handle.createUpdate("INSERT INTO stale_incident VALUES (:id)")
                            .bind("id", UUID.fromString(id))
                            .execute();
                    RefreshIncidents.Batch read = refreshIncidents.prepare(handle, 500);
                    // on another connection, and committed before this one holds the clock
                    CompletableFuture.runAsync(() -> releaseEmbargoed.handle(500))
                            .join();
                    return read;
                },
                refreshIncidents::write);

        Partner.anybody().get(API + "/incidents/" + id).then().statusCode(200).body("date.from", equalTo("2015-06-01"));
    }

    private void due(String id) {
        databases.exact().useHandle(handle -> handle.createUpdate(
                        "UPDATE embargo SET due = clock_timestamp() - interval '1 second' WHERE incident_id = :id")
                .bind("id", UUID.fromString(id))
                .execute());
    }
}
