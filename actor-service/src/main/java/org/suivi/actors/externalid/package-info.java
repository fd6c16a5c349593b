/**
 * What an actor is called in lists that others keep. Their ids may join or divide what is one here, so each is a dated claim with its
 * source, and says so.
 */
@NullMarked
package org.suivi.actors.externalid;

import org.jspecify.annotations.NullMarked;
