/**
 * The incident: what is believed of one event, kept in versions, with the tables and messages that tell each of them. A version is
 * never changed but closed.
 */
@NullMarked
package org.suivi.events.incident;

import org.jspecify.annotations.NullMarked;
