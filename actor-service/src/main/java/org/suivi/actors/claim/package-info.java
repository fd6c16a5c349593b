/**
 * How claims about one actor are served under its path: names, classifications, listings, external ids alike. Those about a code that
 * was merged into the actor stand among its own, and go on being about that code.
 */
@NullMarked
package org.suivi.actors.claim;

import org.jspecify.annotations.NullMarked;
