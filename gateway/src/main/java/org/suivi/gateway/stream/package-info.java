/**
 * The live stream: server-sent events of the feed. A client that comes back with its last event's id gets what it missed, from
 * the database, and then goes on with the news.
 */
@NullMarked
package org.suivi.gateway.stream;

import org.jspecify.annotations.NullMarked;
