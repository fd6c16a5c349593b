/**
 * What an actor is held to be: compliant with the agreement, extremist, criminal. The line blurs, so each classification is a dated
 * claim of the organisation that makes it, and several may stand side by side.
 */
@NullMarked
package org.suivi.actors.classification;

import org.jspecify.annotations.NullMarked;
