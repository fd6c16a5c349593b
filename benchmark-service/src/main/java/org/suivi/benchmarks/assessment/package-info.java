/**
 * Assessments: what an organisation judged of a benchmark for a period, reviewed by a second person before it counts. Several
 * organisations may assess the same benchmark; disagreement is kept.
 */
@NullMarked
package org.suivi.benchmarks.assessment;

import org.jspecify.annotations.NullMarked;
