/**
 * Members and memberships as of a date: the claims of membership that held on it, direct or all the way down. This is
 * how "who composed the Coordination on the day of signature" is answered (article 67 of Mali's agreement of 2015).
 */
@NullMarked
package org.suivi.actors.member;

import org.jspecify.annotations.NullMarked;
