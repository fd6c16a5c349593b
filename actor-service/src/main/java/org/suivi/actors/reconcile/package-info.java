/**
 * The reconciliation service: tools such as OpenRefine match whole tables of names by it, after the protocol of W3C's community
 * group (version 0.2). It asks the matching of {@code /actors/match} and adds nothing to its judgement.
 */
@NullMarked
package org.suivi.actors.reconcile;

import org.jspecify.annotations.NullMarked;
