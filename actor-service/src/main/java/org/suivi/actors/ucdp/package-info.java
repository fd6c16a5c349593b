/**
 * The actor file of the Uppsala Conflict Data Program: which columns it has, and what a row says of an actor. Nothing here knows which
 * actors there are.
 */
@NullMarked
package org.suivi.actors.ucdp;

import org.jspecify.annotations.NullMarked;
