/**
 * The terms under which a report comes: what its licence lets us pass on, how sensitive it is, and what its source says of both
 * when the report itself does not. Whoever asks does not know how sources are registered.
 */
@NullMarked
package org.suivi.events.terms;

import org.jspecify.annotations.NullMarked;
