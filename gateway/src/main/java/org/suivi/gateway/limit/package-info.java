/**
 * How much one key, or one address without a key, may ask in a while. The bounds are for the health of the house, not for its
 * purse: a loader with eight connections stays far below them.
 */
@NullMarked
package org.suivi.gateway.limit;

import org.jspecify.annotations.NullMarked;
