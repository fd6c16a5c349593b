/**
 * The clocks of a read: the day in the world, the instant of what was known, the day by which it was public; how they are asked
 * for, read and repeated in the answer.
 */
@NullMarked
package org.suivi.rest.asof;

import org.jspecify.annotations.NullMarked;
