/**
 * What relay, inbox and dead letters have in common on Kafka: the headers of CloudEvents, and the one producer of a service.
 * Knows no message: services say what they send and how they read.
 */
@NullMarked
package org.suivi.messaging.kafka;

import org.jspecify.annotations.NullMarked;
