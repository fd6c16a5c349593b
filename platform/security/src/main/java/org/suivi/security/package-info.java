/**
 * Who asks: the roles, and the caller as the gateway's signed token names him. Every service verifies that token itself, so one
 * that is reached past the gateway answers nobody.
 */
@NullMarked
package org.suivi.security;

import org.jspecify.annotations.NullMarked;
