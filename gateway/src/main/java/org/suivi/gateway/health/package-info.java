/** Whether the house is well, as anybody may ask at the door; operators ask the management ports, which tell more. */
@NullMarked
package org.suivi.gateway.health;

import org.jspecify.annotations.NullMarked;
