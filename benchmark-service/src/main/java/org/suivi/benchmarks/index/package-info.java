/**
 * Indices: pure functions over how benchmarks were judged, each a method with a version, its distribution and its bounds. What they
 * were computed from is told by a hash.
 */
@NullMarked
package org.suivi.benchmarks.index;

import org.jspecify.annotations.NullMarked;
