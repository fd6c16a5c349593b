/** A feature that breaks the rules of the house, one by one. */
@NullMarked
package org.suivi.testing.broken.incident;

import org.jspecify.annotations.NullMarked;
