/** What the other services learn of actors: the one place where the domain and the messages on Kafka meet. */
@NullMarked
package org.suivi.actors.message;

import org.jspecify.annotations.NullMarked;
