package org.suivi.benchmarks.status;

import java.util.HashSet;
import java.util.Set;
import org.suivi.benchmarks.ledger.Ledgers;
import org.suivi.benchmarks.value.ValueKinds;
import org.suivi.security.Caller;

/** What a status depends on: the ledger, and the values of the indicators. */
final class StatusKinds {

    private StatusKinds() {}

    static Set<String> of(Caller caller) {
        Set<String> kinds = new HashSet<>(Ledgers.KINDS);
        kinds.addAll(ValueKinds.of(caller));
        return kinds;
    }
}
