/**
 * Party acts and what follows from them: initialling, signing, suspending, leaving an instrument. Who is a party on a
 * date, and in which state, is computed from the acts; no column says it.
 */
@NullMarked
package org.suivi.benchmarks.party;

import org.jspecify.annotations.NullMarked;
