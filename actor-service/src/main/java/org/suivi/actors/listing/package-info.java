/**
 * Listings of actors under sanctions regimes: with the number of the entry, from the day of the listing to that of the delisting.
 */
@NullMarked
package org.suivi.actors.listing;

import org.jspecify.annotations.NullMarked;
