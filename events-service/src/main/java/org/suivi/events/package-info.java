/** The events-service: what happened on the ground, by the reports of partners. It keeps reports, incidents, sources and areas. */
@NullMarked
package org.suivi.events;

import org.jspecify.annotations.NullMarked;
