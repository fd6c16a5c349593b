/**
 * Frameworks: the lists of units by which organisations judge instruments, each with its scale and period. No figure ever
 * mixes two of them.
 */
@NullMarked
package org.suivi.benchmarks.framework;

import org.jspecify.annotations.NullMarked;
