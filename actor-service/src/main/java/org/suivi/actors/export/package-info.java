/**
 * All actors at once, for analysts: as entities of FollowTheMoney, one on a line, or as a table. Which claims of several are told, and
 * what becomes of unsure dates, stands in docs/adr/0018.
 */
@NullMarked
package org.suivi.actors.export;

import org.jspecify.annotations.NullMarked;
