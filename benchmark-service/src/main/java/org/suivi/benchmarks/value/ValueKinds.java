package org.suivi.benchmarks.value;

import java.util.Set;
import org.suivi.benchmarks.replica.Areas;
import org.suivi.benchmarks.replica.Incidents;
import org.suivi.history.Audience;
import org.suivi.security.Caller;

/** What the value of an indicator depends on: what was measured, and the incidents that this reader's values are made of. */
public final class ValueKinds {

    private ValueKinds() {}

    public static Set<String> of(Caller caller) {
        Audience audience = caller.readsExact() ? Audience.EXACT : Audience.PUBLIC;
        return Set.of("indicator", "measurement", Incidents.kind(audience), Areas.KIND);
    }
}
