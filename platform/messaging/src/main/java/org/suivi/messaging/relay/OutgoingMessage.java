package org.suivi.messaging.relay;

import java.time.Instant;

/**
 * A message about one version.
 *
 * @param change what it tells of; gives the CloudEvents id {@code kind/id/version} and the trace
 * @param key messages of one key keep the order of their changes
 * @param type the CloudEvents type
 * @param recorded when the version was recorded
 * @param body is written as JSON
 */
public record OutgoingMessage(Change change, String topic, String key, String type, Instant recorded, Object body) {}
