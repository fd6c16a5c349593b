/**
 * Crossings: that an indicator came to meet its target or ceased to, noted in the write that caused it and told on. A crossing proposes
 * nothing by itself; a person decides.
 */
@NullMarked
package org.suivi.benchmarks.crossing;

import org.jspecify.annotations.NullMarked;
