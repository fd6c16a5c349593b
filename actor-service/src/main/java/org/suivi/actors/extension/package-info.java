/**
 * What is known of actors, by property, for tables that are to be extended by it: the data extension of the reconciliation service
 * (W3C Reconciliation 0.2, section 7).
 */
@NullMarked
package org.suivi.actors.extension;

import org.jspecify.annotations.NullMarked;
