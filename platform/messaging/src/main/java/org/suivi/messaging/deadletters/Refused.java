package org.suivi.messaging.deadletters;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A message that is not taken.
 *
 * @param reason a word: missing-header, unknown-envelope, unknown-type, bad-json, bad-body or refused
 * @param detail what exactly was wrong
 */
public record Refused(ConsumerRecord<String, byte[]> record, String reason, String detail) {}
