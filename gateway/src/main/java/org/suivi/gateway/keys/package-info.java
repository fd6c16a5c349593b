/**
 * Keys: 256 random bits that are shown once and kept as their SHA-256, each with a role, an organisation and the sources it
 * may write for. Known keys open the door for a while without the database too.
 */
@NullMarked
package org.suivi.gateway.keys;

import org.jspecify.annotations.NullMarked;
