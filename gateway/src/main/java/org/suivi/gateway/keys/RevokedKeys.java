package org.suivi.gateway.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;

/** Tells whose keys open no more, for connections that last longer than the moment at which the key was looked up. */
@ApplicationScoped
public class RevokedKeys {

    private static final Logger LOG = Logger.getLogger(RevokedKeys.class);

    private final KeyStore store;

    RevokedKeys(KeyStore store) {
        this.store = store;
    }

    /** Those of the subjects whose keys were revoked; none while the database is away. Who came without a key is never among them. */
    public Set<String> among(Set<String> subjects) {
        Set<UUID> ids = subjects.stream().filter(Key::isSubject).map(Key::idOf).collect(Collectors.toUnmodifiableSet());
        if (ids.isEmpty()) {
            return Set.of();
        }
        try {
            return store.revoked(ids).stream().map(Key::subjectOf).collect(Collectors.toUnmodifiableSet());
        } catch (JdbiException e) {
            LOG.warnf("whether keys of open connections were revoked cannot be told: %s", e.getMessage());
            return Set.of();
        }
    }
}
