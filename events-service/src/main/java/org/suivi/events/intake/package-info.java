/**
 * The way of a report into the record: judged by what its source said before, written as received, and projected into an incident.
 * Whatever comes together bears one stamp, and each report has its own outcome.
 */
@NullMarked
package org.suivi.events.intake;

import org.jspecify.annotations.NullMarked;
