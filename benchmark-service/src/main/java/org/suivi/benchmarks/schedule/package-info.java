/**
 * The schedule of an instrument: what was due in which year, what of it is done, late, or was put off. It follows from the deadlines in
 * force and the assessments that hold on the day.
 */
@NullMarked
package org.suivi.benchmarks.schedule;

import org.jspecify.annotations.NullMarked;
