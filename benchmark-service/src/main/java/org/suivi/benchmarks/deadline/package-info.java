/**
 * Deadlines and their revisions: by when a benchmark is due, who fixed it, and since when. Lateness is also told against the
 * first agreed date, so that nobody ends a delay by announcing a new one.
 */
@NullMarked
package org.suivi.benchmarks.deadline;

import org.jspecify.annotations.NullMarked;
