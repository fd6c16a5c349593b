/**
 * Areas: countries and their first and second divisions, as data with validity, other names and, where somebody gave one,
 * a boundary. The most detailed area that a place surely lies in is found here.
 */
@NullMarked
package org.suivi.events.areas;

import org.jspecify.annotations.NullMarked;
