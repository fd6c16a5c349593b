/**
 * Actors and what stands between them in the model of FollowTheMoney: which of its words say no more than the claim, and what becomes of
 * unsure dates. Who is told, and as of when, is none of its business (docs/adr/0018).
 */
@NullMarked
package org.suivi.actors.ftm;

import org.jspecify.annotations.NullMarked;
