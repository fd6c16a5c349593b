/**
 * Measurements of indicators: what a source says that a value was, on a day or over a period, with bounds where it gives them. They are
 * claims, so that one is corrected and none is lost.
 */
@NullMarked
package org.suivi.benchmarks.measurement;

import org.jspecify.annotations.NullMarked;
