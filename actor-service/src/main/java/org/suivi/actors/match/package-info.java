/**
 * The search for the actor that a written name means: a batch of names with their context against the names that are known, each
 * candidate with a score that explains itself. When it is not clear who is meant, it says so, and what a person decided it remembers.
 */
@NullMarked
package org.suivi.actors.match;

import org.jspecify.annotations.NullMarked;
