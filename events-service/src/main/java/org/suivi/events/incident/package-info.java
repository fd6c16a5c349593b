/**
 * The incident: what partners' reports tell of one event, kept in versions, and its way from a report to the row that is read.
 * A report is never changed; what is believed of the incident follows from its reports by a named rule.
 */
@NullMarked
package org.suivi.events.incident;

import org.jspecify.annotations.NullMarked;
