/**
 * Incidents as they are read: filtered, paged, counted, by whoever may see them. The public's queries are the same as everybody's,
 * over tables that hold nothing else than what the public may know.
 */
@NullMarked
package org.suivi.events.reading;

import org.jspecify.annotations.NullMarked;
