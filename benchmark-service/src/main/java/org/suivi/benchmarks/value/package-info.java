/**
 * The values of indicators on a day: counted from incidents, or the latest that was measured, beside the target that holds. Nothing of
 * it is stored.
 */
@NullMarked
package org.suivi.benchmarks.value;

import org.jspecify.annotations.NullMarked;
