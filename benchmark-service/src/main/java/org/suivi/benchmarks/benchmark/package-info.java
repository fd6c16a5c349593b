/**
 * Benchmarks: the units that are judged, each one concrete, observable statement out of a provision, and who answers for
 * them. How far a benchmark is stands in no column; the feature status computes it.
 */
@NullMarked
package org.suivi.benchmarks.benchmark;

import org.jspecify.annotations.NullMarked;
