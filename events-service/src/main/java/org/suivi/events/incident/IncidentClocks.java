package org.suivi.events.incident;

import java.util.HashSet;
import java.util.Set;
import org.suivi.events.terms.PassOn;
import org.suivi.security.Caller;

/**
 * By which clocks incidents are read. A clock moves only with what its readers may know of: else its hands would tell a partner or a
 * reader when something came that is not for him, and that it did.
 */
public final class IncidentClocks {
    /** Of what may be passed on, for readers of exact data. */
    public static final String PASSED_ON = "incident-passed-on";
    /** Of what the public reads; to the public itself it is shown as {@link #SHOWN}. */
    public static final String PUBLIC = "incident-public";
    /** What the public's clock is called for the public. */
    public static final String SHOWN = "incident";

    private IncidentClocks() {}

    /** Of all that an organisation brought, whatever may be passed on of it. */
    public static String of(String organisation) {
        return "incident-of-" + organisation;
    }

    /** Those by which somebody reads exact incidents. */
    public static Set<String> ofExact(Caller caller) {
        Set<String> clocks = new HashSet<>();
        clocks.add(of(caller.organisation()));
        if (caller.readsExact()) {
            clocks.add(PASSED_ON);
        }
        return clocks;
    }

    /** Those by which this is read. */
    public static Set<String> of(IncidentContent content) {
        Set<String> clocks = new HashSet<>();
        String organisation = content.organisation();
        clocks.add(of(organisation == null ? "" : organisation));
        if (content.passOn() == PassOn.ALL) {
            clocks.add(PASSED_ON);
        }
        return clocks;
    }
}
