/**
 * The order of things: what was begun before that which it requires, and what stands before what. All of it follows from the
 * dependencies and from the assessments that hold on the day.
 */
@NullMarked
package org.suivi.benchmarks.sequence;

import org.jspecify.annotations.NullMarked;
