/**
 * How a version that one service recorded reaches Kafka: what the change log says that was committed is sent in the order of
 * the commits, once the services said how a change is told. What nobody tells of stops the relay.
 */
@NullMarked
package org.suivi.messaging.relay;

import org.jspecify.annotations.NullMarked;
