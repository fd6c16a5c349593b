package org.suivi.benchmarks.replica;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;

/** A batch that comes from the topic reads its own rows of the replica, however many incidents there are; nothing is left of it. */
@QuarkusTest
class IncidentsPlanTest {

    private static final int THERE = 10_000;
    private static final int BATCH = 40;
    private static final List<String> TABLES = List.of("incident_replica", "published.incident_replica");

    @Inject
    Recorder recorder;

    @Inject
    Incidents incidents;

    @Test
    void aBatchReadsNoTableThrough() {
        try {
            recorder.record(recording -> {
                TABLES.forEach(table -> fill(recording.handle(), table));
                long before = readThrough(recording.handle());
                for (int version = 2; version < 4; version++) {
                    receive(recording, version);
                }
                throw new Read(readThrough(recording.handle()) - before);
            });
        } catch (Read read) {
            assertThat(read.rows).isLessThan(THERE);
        }
    }

    private void receive(Recording recording, int version) {
        List<IncidentRow> rows =
                IntStream.rangeClosed(1, BATCH).mapToObj(i -> row(i, version)).toList();
        incidents.receive(recording, rows);
        incidents.receivePublic(recording, rows, Map.of("plan-1", version));
    }

    private static IncidentRow row(int number, int version) {
        LocalDate day = LocalDate.of(1961, 1, 1);
        return new IncidentRow(
                "plan-" + number,
                version,
                "CURRENT",
                "1961-01-01T00:00:00Z",
                "ARMED_CLASH",
                day,
                day,
                1,
                1,
                "ML",
                null,
                null,
                null,
                null,
                List.of(),
                "REPORTED",
                List.of(),
                List.of(),
                null,
                "ALL",
                null);
    }

    private static void fill(Handle handle, String table) {
        handle.execute("INSERT INTO " + table + """
                 (id, version, state, type, date_from, date_to, date_rank, place_rank, violates, verification, named, involved,
                  pass_on, origin_recorded, recorded_from)
                SELECT 'plan-' || i, 1, 'CURRENT', 'ARMED_CLASH', '1961-01-01', '1961-01-01', 1, 1, '{}', 'REPORTED', '{}', '{}',
                  'ALL', '1961-01-01T00:00:00Z', '1961-01-01' FROM generate_series(1, ?) AS i
                """, THERE);
        handle.execute("ANALYZE " + table);
    }

    /** Rows that this transaction has read by going through a whole replica of incidents. */
    private static long readThrough(Handle handle) {
        return handle.createQuery(
                        "SELECT sum(seq_tup_read) FROM pg_stat_xact_user_tables WHERE relname = 'incident_replica'")
                .mapTo(Long.class)
                .one();
    }

    /** Ends the transaction, so that nothing of it is kept. */
    private static final class Read extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient long rows;

        Read(long rows) {
            super("what is read is known");
            this.rows = rows;
        }
    }
}
