package org.suivi.events.terms;

import java.time.Instant;
import java.util.Optional;

/** What is known of the registered sources; asked for every report, so answered from memory. */
public interface Sources {

    /** The terms of a source; empty when nobody registered it. */
    Optional<Terms> terms(String source);

    /** What a licence lets us pass on; empty when nobody registered it. */
    Optional<PassOn> passOn(String licence);

    /** The last change of a source or a licence that these answers follow. */
    Instant asOf();

    /** To whom a source belongs, and what holds for its reports when they do not say. */
    record Terms(String organisation, String licence, PassOn passOn, Sensitivity sensitivity) {}
}
