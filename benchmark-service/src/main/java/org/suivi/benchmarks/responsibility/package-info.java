/**
 * Responsibilities: who answers for a benchmark, in which role, since when and until when. Each is a claim with its source.
 */
@NullMarked
package org.suivi.benchmarks.responsibility;

import org.jspecify.annotations.NullMarked;
