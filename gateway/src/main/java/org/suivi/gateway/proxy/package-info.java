/**
 * Passes requests on to the service that owns the path, with a token in the place of the key. It streams both ways and reads
 * nothing of what it carries.
 */
@NullMarked
package org.suivi.gateway.proxy;

import org.jspecify.annotations.NullMarked;
