/**
 * One installation with a state folder and ports of its own, and all that can be done to its programs from outside: killed, held,
 * stopped, doubled, left without disk. Only processes that its own launcher recorded are touched.
 */
@NullMarked
package org.suivi.e2e.machine;

import org.jspecify.annotations.NullMarked;
