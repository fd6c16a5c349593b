/** Who is who, on any day, according to whom. */
@NullMarked
package org.suivi.actors;

import org.jspecify.annotations.NullMarked;
