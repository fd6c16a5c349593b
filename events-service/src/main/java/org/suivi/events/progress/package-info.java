/**
 * How far each import has come, and what became of each of its rows. What stands here is no claim: it is updated, under the clock.
 */
@NullMarked
package org.suivi.events.progress;

import org.jspecify.annotations.NullMarked;
