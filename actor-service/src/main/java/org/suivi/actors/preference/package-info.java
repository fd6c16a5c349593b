/**
 * Which of several claims about the same two actors is preferred, by a named rule or by a person's pin, so that no memberships
 * ever make a circle. What is asked of members, groups and graphs is answered from preferred claims; the others stay and are shown.
 */
@NullMarked
package org.suivi.actors.preference;

import org.jspecify.annotations.NullMarked;
