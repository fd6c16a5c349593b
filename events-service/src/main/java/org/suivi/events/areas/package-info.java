/**
 * Areas as editors keep them: countries and their first and second divisions, as data with validity, other names and, where
 * somebody gave one, a boundary. They are told to the other services, without their boundaries.
 */
@NullMarked
package org.suivi.events.areas;

import org.jspecify.annotations.NullMarked;
