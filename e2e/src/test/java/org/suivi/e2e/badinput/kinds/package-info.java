/**
 * The named kinds of bad input, theme by theme: what is sent wrong, and the status, the problem and the place that are owed for it.
 */
@NullMarked
package org.suivi.e2e.badinput.kinds;

import org.jspecify.annotations.NullMarked;
