/**
 * How actors came out of one another, by splits, mergers, renamings and successions, and who stood how to whom on a day: both as
 * graphs, of nodes that are actors and edges that are preferred claims.
 */
@NullMarked
package org.suivi.actors.lineage;

import org.jspecify.annotations.NullMarked;
