package org.suivi.events.actors;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.suivi.history.Databases;

/** What a name or a membership bears on is found by index; the plan for {@code -Dsuivi.incidents=200000} is printed as well. */
@QuarkusTest
class FoundByIndexTest {

    private static final int INCIDENTS = Integer.getInteger("suivi.incidents", 20_000);

    @Inject
    Databases databases;

    @Test
    void noIncidentIsReadThatTheFactDoesNotBearOn() {
        List<String> plan = databases.exact().inTransaction(handle -> {
            fill(handle);
            List<String> lines = plan(handle);
            handle.rollback();
            return lines;
        });
        System.out.println(String.join("\n", plan));
        String all = String.join("\n", plan);
        assertThat(all).contains("mention_key").contains("involvement_by_actor");
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan"));
    }

    /** One name in two hundred, and one actor in as many, is the one that is looked for. */
    private static void fill(Handle handle) {
        handle.createUpdate("""
                        INSERT INTO mention (name_key, incident_id)
                        SELECT 'fi name ' || i %% 200, gen_random_uuid() FROM generate_series(1, %d) AS s (i)
                        """.formatted(INCIDENTS)).execute();
        handle.createUpdate("""
                        INSERT INTO involvement (actor, date_from, incident_id, via, recorded_from)
                        SELECT 'fi.' || i %% 200, date '2012-01-01' + i %% 4000, gen_random_uuid(), 'NAMED', now()
                        FROM generate_series(1, %d) AS s (i)
                        """.formatted(INCIDENTS)).execute();
        handle.execute("ANALYZE mention");
        handle.execute("ANALYZE involvement");
    }

    private static List<String> plan(Handle handle) {
        return handle.createQuery("EXPLAIN (ANALYZE, BUFFERS, TIMING OFF) " + StaleIncidents.MARK)
                .bindArray("names", String.class, "fi name 7", "fi name none")
                .bindArray("nameCauses", String.class, "name/x/1", "name/x/1")
                .bindArray("actors", String.class, "fi.9")
                .bindArray("actorCauses", String.class, "relation/y/1")
                .mapTo(String.class)
                .list();
    }
}
