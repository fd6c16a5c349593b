/**
 * One API document for the whole house: the committed documents of all services, merged. A client never sees how the API is
 * divided behind the door.
 */
@NullMarked
package org.suivi.gateway.openapi;

import org.jspecify.annotations.NullMarked;
