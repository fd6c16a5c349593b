/**
 * An import: a file of reports, taken whole, read in chunks, with one outcome for every row. A bad row stops nothing, a
 * crash resumes at the last chunk, and the same file twice changes nothing.
 */
@NullMarked
package org.suivi.events.imports;

import org.jspecify.annotations.NullMarked;
