/**
 * How a version that one service recorded reaches the replicas of the others: the relay sends the change log to Kafka, an inbox
 * takes messages into the own database, and what it cannot take becomes a dead letter. Knows no message: services say what
 * they send and how they read.
 */
@NullMarked
package org.suivi.messaging;

import org.jspecify.annotations.NullMarked;
