/**
 * Fault proofs: one installation under the load of several clients is hurt in every way that machines are hurt, and after each
 * fault it is proved that nothing is lost and nothing stands twice. Run by {@code ./suivi test --faults} only.
 */
@NullMarked
package org.suivi.e2e.faults;

import org.jspecify.annotations.NullMarked;
