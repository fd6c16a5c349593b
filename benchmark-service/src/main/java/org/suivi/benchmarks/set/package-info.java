/**
 * Sets of benchmarks: a ranked choice with an owner, a bindingness and a consequence, such as the conditions that were proposed for a
 * mission's exit. A set says what somebody holds to matter; how far it is follows from the benchmarks' own assessments.
 */
@NullMarked
package org.suivi.benchmarks.set;

import org.jspecify.annotations.NullMarked;
