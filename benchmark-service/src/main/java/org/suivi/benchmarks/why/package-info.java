/**
 * Why a benchmark stands where it does: from its score to the assessment that holds, on to the evidence, and down to the incidents that
 * this reader may know of.
 */
@NullMarked
package org.suivi.benchmarks.why;

import org.jspecify.annotations.NullMarked;
