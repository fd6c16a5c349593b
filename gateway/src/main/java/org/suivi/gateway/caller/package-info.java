/**
 * Who stands at the door, once his key has been looked up. Everything behind asks here; nothing believes what a client says of
 * itself.
 */
@NullMarked
package org.suivi.gateway.caller;

import org.jspecify.annotations.NullMarked;
