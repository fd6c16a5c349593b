package org.suivi.events.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.suivi.events.account.IncidentType;
import org.suivi.events.terms.Sensitivity;
import org.suivi.history.Databases;

/**
 * Has every incident looked at again that stands under other terms, or another policy, than those of now. It only marks them, and
 * not under the clock; that it did is kept, so that a crash loses nothing.
 */
@ApplicationScoped
class FollowTerms {
    private static final Logger LOG = Logger.getLogger(FollowTerms.class);

    private static final List<String> GUARDED = Arrays.stream(IncidentType.values())
            .filter(it -> it.floor() != Sensitivity.PUBLIC)
            .map(Enum::name)
            .toList();

    private final Databases databases;

    FollowTerms(Databases databases) {
        this.databases = databases;
    }

    void handle() {
        databases.exact().useTransaction(handle -> {
            Applied applied = handle.createQuery("SELECT terms, policy FROM protection_applied")
                    .map((row, context) -> new Applied(row.getTimestamp("terms").toInstant(), row.getInt("policy")))
                    .one();
            Instant terms = TermsInForce.lastChange(handle);
            if (terms.isAfter(applied.terms)) {
                int marked = TermsInForce.markOthers(handle, GUARDED);
                LOG.infof("licences or sources changed: %d incidents stand under other terms", marked);
            }
            if (applied.policy != ProtectionPolicy.VERSION) {
                LOG.infof("policy %d: %d incidents are rendered anew", ProtectionPolicy.VERSION, markShown(handle));
            }
            if (!applied.equals(new Applied(terms, ProtectionPolicy.VERSION))) {
                note(handle, terms);
            }
        });
    }

    private static void note(Handle handle, Instant terms) {
        // another instance may have come further meanwhile
        handle.createUpdate("UPDATE protection_applied SET terms = greatest(terms, :terms), policy = :policy")
                .bind("terms", terms)
                .bind("policy", ProtectionPolicy.VERSION)
                .execute();
    }

    private static int markShown(Handle handle) {
        return handle.createUpdate("""
                        INSERT INTO stale_incident (incident_id, past)
                        SELECT id, true FROM incident_public WHERE recorded_to = 'infinity' AND NOT withdrawn
                        ON CONFLICT (incident_id) DO UPDATE SET past = true
                        """).execute();
    }

    private record Applied(Instant terms, int policy) {}
}
