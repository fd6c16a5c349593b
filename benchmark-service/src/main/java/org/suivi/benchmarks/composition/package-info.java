/**
 * Who composed each party on the day on which it signed. The Malian agreement of 2015 binds, by its article 67, every entity that
 * composed the Coordination and the Platform on that day.
 */
@NullMarked
package org.suivi.benchmarks.composition;

import org.jspecify.annotations.NullMarked;
