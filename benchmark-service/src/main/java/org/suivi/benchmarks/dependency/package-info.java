/**
 * Dependencies between benchmarks: that one requires, comes after or is made possible by another, as a claim with a reason and a
 * source. Together they never run in a circle, so that there is always something that can be done first.
 */
@NullMarked
package org.suivi.benchmarks.dependency;

import org.jspecify.annotations.NullMarked;
