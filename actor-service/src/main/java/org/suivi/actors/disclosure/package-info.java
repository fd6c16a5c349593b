/**
 * Which persons the public may know of: those who are listed or in office, by what holds today. The database hides the others; here
 * the other services are told when that changes, also when only time has passed.
 */
@NullMarked
package org.suivi.actors.disclosure;

import org.jspecify.annotations.NullMarked;
