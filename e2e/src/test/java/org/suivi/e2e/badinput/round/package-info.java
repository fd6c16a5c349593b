/**
 * The generated round: every parameter and every property of every operation of the committed OpenAPI documents wrong in turn.
 */
@NullMarked
package org.suivi.e2e.badinput.round;

import org.jspecify.annotations.NullMarked;
