/**
 * What an instrument does to another or to an actor: it renews, amends or terminates an instrument, or establishes a mission or a
 * mechanism. So a mandate can be followed from its first resolution to its last.
 */
@NullMarked
package org.suivi.benchmarks.relation;

import org.jspecify.annotations.NullMarked;
