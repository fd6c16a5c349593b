package org.suivi.benchmarks.status;

import java.util.HashSet;
import java.util.Set;
import org.suivi.benchmarks.replica.Areas;
import org.suivi.benchmarks.replica.Incidents;
import org.suivi.history.Audience;
import org.suivi.security.Caller;

/** What a status depends on: the ledger, and the indicators with the incidents that this reader's values are made of. */
final class StatusKinds {

    private StatusKinds() {}

    static Set<String> of(Caller caller) {
        Set<String> kinds = new HashSet<>(Ledgers.KINDS);
        kinds.add("indicator");
        kinds.add(Areas.KIND);
        kinds.add(Incidents.kind(caller.readsExact() ? Audience.EXACT : Audience.PUBLIC));
        return kinds;
    }
}
