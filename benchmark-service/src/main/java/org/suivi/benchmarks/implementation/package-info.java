/**
 * How far an instrument is, by a named and versioned method: pure functions over the assessments that hold. No figure
 * comes without its distribution, what is missing, its bounds and its dates.
 */
@NullMarked
package org.suivi.benchmarks.implementation;

import org.jspecify.annotations.NullMarked;
