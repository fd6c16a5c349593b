/**
 * How messages are taken into the own database: a batch in one transaction under the clock, each version once. What cannot be
 * read, and what the database refuses, becomes a dead letter; a database that is away is waited for.
 */
@NullMarked
package org.suivi.messaging.inbox;

import org.jspecify.annotations.NullMarked;
