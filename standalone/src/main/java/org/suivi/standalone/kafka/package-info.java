/**
 * The embedded Kafka broker, one node that is its own controller, and the topics of the contracts.
 * It runs in a JVM of its own: it can be ended and started again without the launcher.
 */
@NullMarked
package org.suivi.standalone.kafka;

import org.jspecify.annotations.NullMarked;
