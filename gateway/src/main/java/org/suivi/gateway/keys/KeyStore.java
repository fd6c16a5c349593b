package org.suivi.gateway.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Databases;
import org.suivi.history.Ids;

/** The keys in the database. */
@ApplicationScoped
class KeyStore {

    private static final String COLUMNS =
            "k.id, k.name, k.role, k.organisation, k.sources, k.created_at, k.created_by, k.revoked_at";

    private final Databases databases;

    KeyStore(Databases databases) {
        this.databases = databases;
    }

    /** What a key is to be, and by whom it is made. */
    record NewKey(String name, String role, String organisation, Set<String> sources, String createdBy) {}

    Optional<Key> byHash(String hash) {
        return databases.exact().withHandle(handle -> handle.createQuery("SELECT " + COLUMNS + """
                         FROM access_key_secret s JOIN access_key k ON k.id = s.key_id
                        WHERE s.sha256 = :hash AND s.ended_at IS NULL
                        """)
                .bind("hash", HexFormat.of().parseHex(hash))
                .map(KeyStore::key)
                .findOne());
    }

    Optional<Key> byId(UUID id) {
        return databases.exact().withHandle(handle -> find(handle, id));
    }

    List<Key> all() {
        return databases.exact().withHandle(handle -> handle.createQuery(
                        "SELECT " + COLUMNS + " FROM access_key k ORDER BY k.created_at, k.id")
                .map(KeyStore::key)
                .list());
    }

    /** Those of the ids whose keys were revoked. */
    List<UUID> revoked(Set<UUID> ids) {
        return databases.exact().withHandle(handle -> handle.createQuery(
                        "SELECT id FROM access_key WHERE id = ANY (:ids) AND revoked_at IS NOT NULL")
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .list());
    }

    Key insert(NewKey wanted, String hash) {
        return databases.exact().inTransaction(handle -> insert(handle, wanted, hash));
    }

    /** Inserts it unless its secret was ever known, also one that has ended. */
    boolean insertIfUnknown(NewKey wanted, String hash) {
        return databases.exact().inTransaction(handle -> {
            boolean known = handle.createQuery("SELECT EXISTS (SELECT FROM access_key_secret WHERE sha256 = :hash)")
                    .bind("hash", HexFormat.of().parseHex(hash))
                    .mapTo(Boolean.class)
                    .one();
            if (!known) {
                insert(handle, wanted, hash);
            }
            return !known;
        });
    }

    /** Ends the key for good; empty if there is none, the key as it then is otherwise. */
    Optional<Key> revoke(UUID id) {
        return databases.exact().inTransaction(handle -> {
            handle.createUpdate(
                            "UPDATE access_key SET revoked_at = coalesce(revoked_at, clock_timestamp()) WHERE id = :id")
                    .bind("id", id)
                    .execute();
            endSecret(handle, id);
            return find(handle, id);
        });
    }

    /** Puts another secret in the place of the one that opened so far; empty if there is no such key or it was revoked. */
    Optional<Key> rotate(UUID id, String hash) {
        return databases.exact().inTransaction(handle -> {
            Optional<Key> key = find(handle, id).filter(Key::opens);
            if (key.isPresent()) {
                endSecret(handle, id);
                insertSecret(handle, id, hash);
            }
            return key;
        });
    }

    private static Key insert(Handle handle, NewKey wanted, String hash) {
        UUID id = Ids.random();
        handle.createUpdate("""
                        INSERT INTO access_key (id, name, role, organisation, sources, created_by)
                        VALUES (:id, :name, :role, :organisation, :sources, :createdBy)
                        """)
                .bind("id", id)
                .bind("name", wanted.name())
                .bind("role", wanted.role())
                .bind("organisation", wanted.organisation())
                .bindArray("sources", String.class, wanted.sources())
                .bind("createdBy", wanted.createdBy())
                .execute();
        insertSecret(handle, id, hash);
        return find(handle, id).orElseThrow();
    }

    private static void insertSecret(Handle handle, UUID id, String hash) {
        handle.createUpdate("INSERT INTO access_key_secret (sha256, key_id) VALUES (:hash, :id)")
                .bind("hash", HexFormat.of().parseHex(hash))
                .bind("id", id)
                .execute();
    }

    private static void endSecret(Handle handle, UUID id) {
        handle.createUpdate("""
                        UPDATE access_key_secret SET ended_at = clock_timestamp() WHERE key_id = :id AND ended_at IS NULL
                        """).bind("id", id).execute();
    }

    private static Optional<Key> find(Handle handle, UUID id) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM access_key k WHERE k.id = :id FOR UPDATE")
                .bind("id", id)
                .map(KeyStore::key)
                .findOne();
    }

    private static Key key(ResultSet row, StatementContext context) throws SQLException {
        return new Key(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("role"),
                row.getString("organisation"),
                Set.of((String[]) row.getArray("sources").getArray()),
                row.getTimestamp("created_at").toInstant(),
                row.getString("created_by"),
                instant(row.getTimestamp("revoked_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
