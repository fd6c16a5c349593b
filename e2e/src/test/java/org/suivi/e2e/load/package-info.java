/**
 * Load: several clients who write through the gateway, each one thing after the other, send again what is not answered, and write
 * down what was acknowledged. What they were told is what must be found afterwards.
 */
@NullMarked
package org.suivi.e2e.load;

import org.jspecify.annotations.NullMarked;
