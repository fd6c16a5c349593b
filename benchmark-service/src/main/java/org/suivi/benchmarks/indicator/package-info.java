/**
 * Indicators: measures with a direction and a target, computed from incidents by a rule that says which of them made the
 * value. A crossed target proposes nothing by itself; a person decides.
 */
@NullMarked
package org.suivi.benchmarks.indicator;

import org.jspecify.annotations.NullMarked;
