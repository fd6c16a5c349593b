/**
 * Passwords, signing keys and the first API keys: made once, at random, and readable by their owner only.
 * Nothing here has a default value.
 */
@NullMarked
package org.suivi.standalone.secret;

import org.jspecify.annotations.NullMarked;
