/**
 * The few journeys over the packaged services: one installation is started as anybody starts it, with the case of Mali loaded,
 * and asked through the gateway only. What one service does by itself is tested in that service.
 */
@NullMarked
package org.suivi.e2e;

import org.jspecify.annotations.NullMarked;
