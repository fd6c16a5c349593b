package org.suivi.gateway.web;

import io.opentelemetry.api.trace.SpanContext;

/** The trace of a request as it goes along in headers (W3C Trace Context, version 00). */
final class Trace {

    private Trace() {}

    static String parent(SpanContext span) {
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getTraceFlags().asHex();
    }
}
