package org.suivi.gateway.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.suivi.contracts.DisclosureChanged;

/** Moves what was told to other readers than it was told to: who is a person, who is open by now, what is protected now. */
final class FeedProtection {

    private FeedProtection() {}

    /** Notes who is a person, also for what was told of him before that was known. */
    static void persons(Handle handle, Set<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        handle.createUpdate("INSERT INTO feed_person (code) SELECT unnest(:codes) ON CONFLICT DO NOTHING")
                .bindArray("codes", String.class, codes)
                .execute();
        follow(handle, codes);
    }

    /** Notes whom the public may know of by now; rows that were told before follow. */
    static void disclosures(Handle handle, List<DisclosureChanged> disclosures) {
        if (disclosures.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO feed_person (code, open, told) VALUES (:code, :open, :version)
                ON CONFLICT (code) DO UPDATE SET open = excluded.open, told = excluded.told
                WHERE feed_person.told < excluded.told
                """);
        disclosures.forEach(it -> batch.bind("code", it.actor())
                .bind("open", it.open())
                .bind("version", it.version())
                .add());
        batch.execute();
        follow(handle, disclosures.stream().map(DisclosureChanged::actor).collect(Collectors.toSet()));
    }

    /** Rows about these are for everybody where all whom they are about are open, and else for readers of exact data. */
    private static void follow(Handle handle, Set<String> codes) {
        int moved =
                handle.createUpdate("""
                        UPDATE feed f SET audience = CASE f.audience WHEN 'EXACT' THEN 'EVERYBODY' ELSE 'EXACT' END
                        WHERE f.about && CAST(:codes AS text[]) AND f.audience IN ('EXACT', 'EVERYBODY')
                          AND (f.audience = 'EVERYBODY')
                              = EXISTS (SELECT FROM feed_person p WHERE p.code = ANY (f.about) AND NOT p.open)
                        """).bindArray("codes", String.class, codes).execute();
        if (moved > 0) {
            renewTails(handle);
        }
    }

    /** Has those who may read these now learn of their past too, and nobody else. */
    static void reprotect(Handle handle, List<Reprotected> all) {
        if (all.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                UPDATE feed SET audience = :audience, organisation = :organisation
                WHERE kind = :kind AND id = :id AND version < :before
                  AND (audience, organisation) IS DISTINCT FROM (:audience, :organisation)
                  AND (:audience = 'NOBODY' OR NOT EXISTS (
                      SELECT FROM feed later WHERE later.kind = :kind AND later.id = :id AND later.version > :before))
                """);
        for (Reprotected each : all) {
            batch.bind("kind", each.kind())
                    .bind("id", each.id())
                    .bind("before", each.before())
                    .bind("audience", each.audience().name())
                    .bind("organisation", each.organisation())
                    .add();
        }
        if (Arrays.stream(batch.execute()).sum() > 0) {
            renewTails(handle);
        }
    }

    private static void renewTails(Handle handle) {
        handle.execute("UPDATE feed_epoch SET revision = revision + 1");
    }
}
