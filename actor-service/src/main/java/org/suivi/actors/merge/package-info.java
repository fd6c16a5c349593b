/**
 * Makes two records of one actor one, and two again: the merged code leads to the one that lives, and whatever is said of either is
 * told there. As known before the merge, and once it is undone, both answer as they were.
 */
@NullMarked
package org.suivi.actors.merge;

import org.jspecify.annotations.NullMarked;
