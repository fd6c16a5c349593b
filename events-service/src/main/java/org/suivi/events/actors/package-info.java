/**
 * The replica of actors: their names and memberships as the actor-service told them, by which a participant's name is resolved
 * and an incident is rolled up to the groups that its actors belonged to on that day.
 */
@NullMarked
package org.suivi.events.actors;

import org.jspecify.annotations.NullMarked;
