/**
 * Actors: who signs, fights, mediates or watches, each under a code that never changes. What an actor is called and
 * what it belongs to are claims of their own, in the features beside this one.
 */
@NullMarked
package org.suivi.actors.actor;

import org.jspecify.annotations.NullMarked;
