package org.suivi.events.protection;

import jakarta.enterprise.context.ApplicationScoped;
import org.suivi.rest.answers.PolicyVersion;

/** The protection policy as every ETag names it. */
@ApplicationScoped
class PolicyInForce implements PolicyVersion {

    @Override
    public int number() {
        return ProtectionPolicy.VERSION;
    }
}
