package org.suivi.rest.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Databases;

/** The keys in use, and what was answered to them. */
@ApplicationScoped
class IdempotencyKeys {

    /** Whose key it is, and a hash of the whole request. */
    record Claim(String organisation, String key, String request) {}

    /** What was answered, as it left. */
    record Answer(
            @Nullable String location,
            @Nullable String etag,
            @Nullable String body) {}

    sealed interface Found {
        /** The key was free and is ours now. */
        record Claimed() implements Found {}

        /** The same request was answered. */
        record Answered(Answer answer) implements Found {}

        /** The same request is being worked on. */
        record InProgress() implements Found {}

        /** It was used for another request. */
        record UsedOtherwise() implements Found {}
    }

    private final Databases databases;

    IdempotencyKeys(Databases databases) {
        this.databases = databases;
    }

    /**
     * Takes the key if it is free. One that was neither answered nor renewed for a minute is free again: whoever had it died,
     * and left either nothing or what the natural key of the work finds.
     */
    Found claim(Claim claim) {
        return databases.exact().inTransaction(handle -> {
            // this key's row alone: what is over of others waits for the sweep, and no request pays for it
            handle.createUpdate("""
                            DELETE FROM idempotency
                            WHERE organisation = :organisation AND key = :key
                              AND claimed_at < clock_timestamp()
                                  - CASE WHEN answered_at IS NULL THEN interval '1 minute' ELSE interval '24 hours' END
                            """)
                    .bind("organisation", claim.organisation())
                    .bind("key", claim.key())
                    .execute();
            int taken = handle.createUpdate("""
                            INSERT INTO idempotency (organisation, key, request)
                            VALUES (:organisation, :key, :request) ON CONFLICT DO NOTHING
                            """)
                    .bind("organisation", claim.organisation())
                    .bind("key", claim.key())
                    .bind("request", claim.request())
                    .execute();
            return taken == 1 ? new Found.Claimed() : standing(handle, claim);
        });
    }

    private static Found standing(Handle handle, Claim claim) {
        Optional<Found> standing = handle.createQuery("""
                        SELECT request = :request AS same, answered_at IS NOT NULL AS answered, location, etag, body
                        FROM idempotency WHERE organisation = :organisation AND key = :key
                        """)
                .bind("organisation", claim.organisation())
                .bind("key", claim.key())
                .bind("request", claim.request())
                .map((row, context) -> {
                    if (!row.getBoolean("same")) {
                        return (Found) new Found.UsedOtherwise();
                    }
                    return row.getBoolean("answered")
                            ? new Found.Answered(
                                    new Answer(row.getString("location"), row.getString("etag"), row.getString("body")))
                            : new Found.InProgress();
                })
                .findOne();
        return standing.orElseGet(Found.InProgress::new);
    }

    /** Notes that the work for these goes on. */
    void renew(Collection<Claim> claims) {
        List<Claim> renewed = List.copyOf(claims);
        databases.exact().useHandle(handle -> handle.createUpdate("""
                        UPDATE idempotency AS i SET claimed_at = clock_timestamp()
                        FROM unnest(:organisations, :keys, :requests) AS c (organisation, key, request)
                        WHERE i.organisation = c.organisation AND i.key = c.key AND i.request = c.request
                          AND i.answered_at IS NULL
                        """)
                .bindArray(
                        "organisations",
                        String.class,
                        renewed.stream().map(Claim::organisation).toList())
                .bindArray(
                        "keys", String.class, renewed.stream().map(Claim::key).toList())
                .bindArray(
                        "requests",
                        String.class,
                        renewed.stream().map(Claim::request).toList())
                .execute());
    }

    /** Forgets what is older than a day, whoever claimed it; how many that were. */
    int sweep() {
        return databases
                .exact()
                .withHandle(handle -> handle.execute(
                        "DELETE FROM idempotency WHERE claimed_at < clock_timestamp() - interval '24 hours'"));
    }

    /** Keeps what was answered. */
    void answered(Claim claim, Answer answer) {
        databases.exact().useHandle(handle -> handle.createUpdate("""
                        UPDATE idempotency SET answered_at = clock_timestamp(), location = :location, etag = :etag, body = :body
                        WHERE organisation = :organisation AND key = :key AND request = :request
                        """)
                .bind("location", answer.location())
                .bind("etag", answer.etag())
                .bind("body", answer.body())
                .bind("organisation", claim.organisation())
                .bind("key", claim.key())
                .bind("request", claim.request())
                .execute());
    }

    /** Frees the key, since nothing was done. */
    void release(Claim claim) {
        databases.exact().useHandle(handle -> handle.createUpdate(
                        "DELETE FROM idempotency WHERE organisation = :organisation AND key = :key AND request = :request")
                .bind("organisation", claim.organisation())
                .bind("key", claim.key())
                .bind("request", claim.request())
                .execute());
    }
}
