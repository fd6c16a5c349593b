/** A feature that keeps the rules of the house. */
@NullMarked
package org.suivi.testing.sound.incident;

import org.jspecify.annotations.NullMarked;
