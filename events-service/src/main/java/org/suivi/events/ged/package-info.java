/**
 * Reads the Georeferenced Event Dataset of the Uppsala Conflict Data Program, in the shapes in which its files travel.
 * Each row becomes one report, or a list of what is wrong with it; no row stops another.
 */
@NullMarked
package org.suivi.events.ged;

import org.jspecify.annotations.NullMarked;
