/**
 * Brings cases and files of events in through the public API, with the same keys and the same answers as anybody.
 * A case is a folder of plain files that says in which order, by whom and where they are posted.
 */
@NullMarked
package org.suivi.standalone.load;

import org.jspecify.annotations.NullMarked;
