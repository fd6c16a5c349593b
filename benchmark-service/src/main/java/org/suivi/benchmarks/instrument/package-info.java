/**
 * Instruments: the documents that bind, from an agreement to the plan of a mission's exit. An instrument says since when it
 * is in force; who is bound by it follows from the party acts in the feature beside this one.
 */
@NullMarked
package org.suivi.benchmarks.instrument;

import org.jspecify.annotations.NullMarked;
