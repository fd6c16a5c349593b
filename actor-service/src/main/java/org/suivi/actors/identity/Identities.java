package org.suivi.actors.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.suivi.history.Snapshot;

/** Reads which codes were of one actor. */
@ApplicationScoped
public class Identities {

    private static final String MERGES = "SELECT id, into_actor FROM merge WHERE state = 'ACTIVE' AND ";

    /** As believed and shown in the snapshot. */
    public Identity at(Snapshot snapshot) {
        return of(snapshot.bind(
                snapshot.handle().createQuery(MERGES + "recorded_from <= :knownAt AND recorded_to > :knownAt")));
    }

    /** As it stands; for writers, who hold the clock. */
    public Identity now(Handle handle) {
        return of(handle.createQuery(MERGES + "recorded_to = 'infinity'"));
    }

    private static Identity of(Query query) {
        return new Identity(
                query.map((row, context) -> Map.entry(row.getString("id"), row.getString("into_actor"))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
