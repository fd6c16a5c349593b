package org.suivi.rest.answers;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/**
 * The number of the rule by which answers are generalised; it stands in every ETag, since protection has no history: a new rule
 * makes every earlier answer stale. A service with such a rule brings a bean of its own.
 */
public interface PolicyVersion {

    /** The number of the rule in force now. */
    int number();

    /** For services that generalise nothing. */
    class None {

        @Produces
        @DefaultBean
        @ApplicationScoped
        PolicyVersion none() {
            return () -> 0;
        }
    }
}
