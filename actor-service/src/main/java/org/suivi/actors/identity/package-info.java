/**
 * Which codes are of one actor: a record that turned out to be another's is merged into it, and what is said of the one holds for
 * the other until the merge is undone. Nothing is rewritten, so undoing gives back exactly what was.
 */
@NullMarked
package org.suivi.actors.identity;

import org.jspecify.annotations.NullMarked;
