package org.suivi.events.sources;

import org.jspecify.annotations.Nullable;
import org.suivi.events.terms.Sensitivity;

/**
 * A registered stream of reports.
 *
 * @param organisation code of the organisation that brings it
 * @param licence code of the licence of its reports where a report names none
 * @param defaultSensitivity that of its reports where a report names none
 */
record Source(
        String name,
        String organisation,
        String licence,
        Sensitivity defaultSensitivity,
        @Nullable String url,
        @Nullable String note) {}
