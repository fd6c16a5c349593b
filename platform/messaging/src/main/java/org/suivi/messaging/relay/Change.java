package org.suivi.messaging.relay;

import org.jspecify.annotations.Nullable;

/**
 * A line of the change log: a version was written.
 *
 * @param seq its place in the order of commits
 * @param traceparent the trace of the request that wrote it, as W3C Trace Context has it; null where there was none
 */
public record Change(
        long seq,
        String kind,
        String id,
        int version,
        @Nullable String traceparent) {}
