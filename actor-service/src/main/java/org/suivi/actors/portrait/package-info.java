/**
 * Actors with all that is claimed about them, as of a day: one by one with their names, numbers, listings and classifications, and the
 * ties between them with how each stands.
 */
@NullMarked
package org.suivi.actors.portrait;

import org.jspecify.annotations.NullMarked;
