/**
 * The embedded PostgreSQL: unpacked, initialised, started, and its databases and roles made.
 * It is a program of its own beside the launcher, so that its data survive whatever happens to us.
 */
@NullMarked
package org.suivi.standalone.postgres;

import org.jspecify.annotations.NullMarked;
