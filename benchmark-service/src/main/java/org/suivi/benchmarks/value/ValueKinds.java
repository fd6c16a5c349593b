package org.suivi.benchmarks.value;

import java.util.HashSet;
import java.util.Set;
import org.suivi.benchmarks.replica.Areas;
import org.suivi.benchmarks.replica.Incidents;
import org.suivi.security.Caller;

/** What the value of an indicator depends on: what was measured, and the incidents that this reader's values are made of. */
public final class ValueKinds {

    private ValueKinds() {}

    public static Set<String> of(Caller caller) {
        Set<String> kinds = new HashSet<>(Set.of("indicator", "measurement", Areas.KIND));
        kinds.addAll(Incidents.clocks(caller));
        return kinds;
    }
}
