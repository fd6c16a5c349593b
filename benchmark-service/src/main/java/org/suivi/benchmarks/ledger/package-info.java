/**
 * Ledgers: all that one line, a framework judged by one organisation, says of an instrument, read once as of a snapshot. What
 * holds for a benchmark on a day, how late it is and what stands before it follow from the ledger alone.
 */
@NullMarked
package org.suivi.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
