package org.suivi.events.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.suivi.events.imports.GedPartner.get;
import static org.suivi.events.imports.GedPartner.row;
import static org.suivi.events.imports.GedPartner.rows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.suivi.events.files.Spool;
import org.suivi.events.progress.Import;
import org.suivi.events.progress.ImportMode;
import org.suivi.events.progress.ImportOrder;
import org.suivi.events.progress.ImportTable;
import org.suivi.history.Databases;
import org.suivi.history.Recorder;

/** An import goes on where it stopped, and every step of it moves the clock. */
@QuarkusTest
class ResumedImportTest {

    @Inject
    RunImport runImport;

    @Inject
    ImportTable imports;

    @Inject
    Spool spool;

    @Inject
    Databases databases;

    @Inject
    Recorder recorder;

    @Test
    void anImportThatWasStoppedGoesOnAfterItsLastChunk() {
        GedPartner partner = GedPartner.register("imports-stopped");
        String text = GedPartner.HEADER
                + IntStream.rangeClosed(1, 2500).mapToObj(i -> row(i, 1, 1, 1)).collect(Collectors.joining());
        UUID id = UUID.randomUUID();
        Spool.Spooled file = spool.receive(id, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        Import received = recorder.record(recording -> {
            imports.insert(
                    recording,
                    new ImportOrder(
                            GedPartner.ORGANISATION,
                            "key",
                            "ucdp-ged",
                            ImportMode.COMMIT,
                            partner.source(),
                            null,
                            null),
                    id,
                    file.bytes(),
                    file.sha256());
            return imports.find(recording.handle(), id).orElseThrow();
        });
        AtomicInteger chunks = new AtomicInteger();

        runImport.handle(received, () -> chunks.getAndIncrement() > 0);
        Import stopped =
                databases.exact().withHandle(handle -> imports.find(handle, id).orElseThrow());
        assertThat(stopped.rowsDone()).isPositive();

        get(GedPartner.over("/api/v1/imports/" + id))
                .body("state", equalTo("DONE"))
                .body("counts.created", equalTo(2500))
                .body("counts.unchanged", equalTo(0));
        rows("/api/v1/imports/" + id, "?limit=1000").body("items", hasSize(1000));
        assertThat(spool.holds(id)).isFalse();
    }

    @Test
    void theClockOfImportsNeverRunsAheadOfTheClock() {
        GedPartner partner = GedPartner.register("imports-clock");
        partner.imported(GedPartner.HEADER + row(1, 1, 1, 1), "commit");

        boolean ahead = databases.exact().withHandle(handle -> handle.createQuery(
                        "SELECT (SELECT last FROM clock_kind WHERE kind = 'import') > (SELECT last FROM clock)")
                .mapTo(Boolean.class)
                .one());

        assertThat(ahead).isFalse();
    }
}
