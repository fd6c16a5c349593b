/**
 * What an operator may ask of a service's messages on its management port: to see and replay dead letters, to rebuild a
 * replica. He shows his key.
 */
@NullMarked
package org.suivi.messaging.operators;

import org.jspecify.annotations.NullMarked;
