/** Stands for another service. */
@NullMarked
package org.suivi.events;

import org.jspecify.annotations.NullMarked;
