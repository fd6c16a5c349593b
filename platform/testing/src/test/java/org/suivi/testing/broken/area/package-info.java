/** The other half of a circle of features, with names that say nothing. */
@NullMarked
package org.suivi.testing.broken.area;

import org.jspecify.annotations.NullMarked;
