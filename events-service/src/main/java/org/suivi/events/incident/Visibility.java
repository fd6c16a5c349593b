package org.suivi.events.incident;

import org.suivi.events.terms.PassOn;

/** Who reads an incident exactly: whoever reads exact data, unless its licence keeps it with the organisation that brought it. */
public final class Visibility {

    private Visibility() {}

    /** Whether a reader of exact data who belongs to that organisation may see it. */
    public static boolean readsExactly(IncidentContent content, String organisation) {
        return content.passOn() == PassOn.ALL
                || (!organisation.isEmpty() && organisation.equals(content.organisation()));
    }
}
