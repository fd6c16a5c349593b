/**
 * How far an instrument, or a set of benchmarks, is by the assessments that hold, beside what others published. No figure
 * comes without its distribution, what is missing, its bounds and its dates.
 */
@NullMarked
package org.suivi.benchmarks.implementation;

import org.jspecify.annotations.NullMarked;
