/**
 * Where something happened: a place with its precision, and the areas in memory in which it lies. The smallest area wins that stood
 * on the day and surely holds the place.
 */
@NullMarked
package org.suivi.events.location;

import org.jspecify.annotations.NullMarked;
