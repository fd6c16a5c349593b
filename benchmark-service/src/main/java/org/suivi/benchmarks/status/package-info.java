/**
 * What holds for a benchmark on a date: the assessment that holds, the deadline, the indicators. All of it is computed from
 * the claims of one snapshot by named rules; nothing of it is stored.
 */
@NullMarked
package org.suivi.benchmarks.status;

import org.jspecify.annotations.NullMarked;
