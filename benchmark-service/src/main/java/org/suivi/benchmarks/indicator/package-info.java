/**
 * Indicators: measures of a benchmark or of an instrument with a direction, a baseline and targets by date. One is either computed from
 * incidents by a rule that says which of them made the value, or measured.
 */
@NullMarked
package org.suivi.benchmarks.indicator;

import org.jspecify.annotations.NullMarked;
