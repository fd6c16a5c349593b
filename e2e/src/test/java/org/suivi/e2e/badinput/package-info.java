/**
 * Bad input: whatever is sent wrong is refused with the right status and a problem document that says where it is wrong, tells
 * nothing of what is inside, and leaves the databases as they were.
 */
@NullMarked
package org.suivi.e2e.badinput;

import org.jspecify.annotations.NullMarked;
