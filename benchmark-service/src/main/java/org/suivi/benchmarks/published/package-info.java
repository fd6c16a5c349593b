/**
 * Published figures: totals that organisations published themselves, such as 20 of 78. They are dated claims, shown beside
 * ours and never computed with.
 */
@NullMarked
package org.suivi.benchmarks.published;

import org.jspecify.annotations.NullMarked;
