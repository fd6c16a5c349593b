/**
 * How indicators are computed from incidents: which incidents count, over which window, and what is counted of them. A value comes with
 * its bounds and with the incidents that made it, as far as this reader may know of them.
 */
@NullMarked
package org.suivi.benchmarks.computation;

import org.jspecify.annotations.NullMarked;
