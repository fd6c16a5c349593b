package org.suivi.actors.externalid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.suivi.testing.RealServers;
import org.suivi.testing.TestDatabase;

/** What stood in the bodies of actors before external ids were claims of their own. */
class MigrationOfExternalIdsTest {

    @Test
    void whatStoodInABodyBecomesAClaimAndTheBodyStaysReadableAsItWas() {
        TestDatabase database = RealServers.postgres();
        migrate(database, "1010");
        try (Handle handle = Jdbi.create(database.exact()).open()) {
            actor(handle, "MNLA", 1, "[]", "2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z", "ACTIVE");
            actor(
                    handle,
                    "MNLA",
                    2,
                    "[{\"scheme\": \"ucdp\", \"value\": \"1158\", \"note\": \"both\"}, {\"scheme\": \"ucdp\", \"value\": \"1158\"}]",
                    "2026-11-02T00:00:00Z",
                    "infinity",
                    "ACTIVE");
            actor(handle, "HCUA", 1, "[]", "2026-11-01T00:00:00Z", "infinity", "ACTIVE");
            actor(
                    handle,
                    "FPA",
                    1,
                    "[{\"scheme\": \"ucdp\", \"value\": \"1\"}]",
                    "2026-11-01T00:00:00Z",
                    "infinity",
                    "RETRACTED");
        }
        migrate(database, "latest");

        try (Handle handle = Jdbi.create(database.exact()).open()) {
            assertThat(rows(handle, "SELECT actor || ' ' || scheme || ' ' || value || ' ' || source FROM external_id"))
                    .containsExactly("MNLA ucdp 1158 suivi-editors");
            assertThat(
                            rows(
                                    handle,
                                    "SELECT version || ' ' || jsonb_array_length(body -> 'externalIds') FROM actor WHERE id = 'MNLA' ORDER BY version"))
                    .containsExactly("1 0", "2 2", "3 0");
            assertThat(
                            rows(
                                    handle,
                                    "SELECT a.id FROM actor a WHERE a.id = 'MNLA' AND recorded_to = 'infinity' AND recorded_from = (SELECT recorded_from FROM external_id) AND recorded_from = (SELECT last FROM clock_kind WHERE kind = 'external-id')"))
                    .hasSize(1);
            assertThat(rows(handle, "SELECT kind || ' ' || version FROM change ORDER BY seq"))
                    .containsExactly("external-id 1", "actor 3");
            assertThat(rows(handle, "SELECT id || ' ' || version FROM actor WHERE id <> 'MNLA' ORDER BY id"))
                    .containsExactly("FPA 1", "HCUA 1");
        }
    }

    private static void migrate(TestDatabase database, String target) {
        Flyway.configure()
                .dataSource(database.exact())
                .schemas("suivi")
                .locations("db/history", "db/migration")
                .placeholders(Map.of("public_role", database.publicRole()))
                .target(target)
                .load()
                .migrate();
    }

    private static void actor(
            Handle handle, String code, int version, String ids, String from, String to, String state) {
        handle.createUpdate("""
                        INSERT INTO actor (id, version, state, body, recorded_from, recorded_to, source, citation, recorded_by, author)
                        VALUES (:code, :version, :state, jsonb_build_object('kind', 'ARMED_GROUP', 'externalIds', :ids::jsonb),
                                :from::timestamptz, :to::timestamptz, 'suivi-editors', 'UCDP-ACT', 'suivi-editors', 'key:1')
                        """)
                .bind("code", code)
                .bind("version", version)
                .bind("state", state)
                .bind("ids", ids)
                .bind("from", from)
                .bind("to", to)
                .execute();
    }

    private static List<String> rows(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(String.class).list();
    }
}
