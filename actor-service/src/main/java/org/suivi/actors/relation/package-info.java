/**
 * Relations between actors: membership, splits, mergers, support. Each is a dated claim with its source; two sources
 * may disagree, and both stay.
 */
@NullMarked
package org.suivi.actors.relation;

import org.jspecify.annotations.NullMarked;
