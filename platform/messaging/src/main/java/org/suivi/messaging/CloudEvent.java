package org.suivi.messaging;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The headers of CloudEvents 1.0 in binary mode, as its Kafka protocol binding names them, and the trace beside them. */
final class CloudEvent {

    static final String SPECVERSION = "ce_specversion";
    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String SOURCE = "ce_source";
    static final String TIME = "ce_time";
    static final String CONTENT_TYPE = "content-type";
    static final String TRACEPARENT = "traceparent";
    static final String VERSION = "1.0";
    static final String JSON = "application/json";

    private CloudEvent() {}

    static void write(Headers headers, OutgoingMessage message, String service) {
        Change change = message.change();
        put(headers, SPECVERSION, VERSION);
        put(headers, ID, change.kind() + "/" + change.id() + "/" + change.version());
        put(headers, TYPE, message.type());
        put(headers, SOURCE, "/suivi/" + service);
        put(headers, TIME, message.recorded().toString());
        put(headers, CONTENT_TYPE, JSON);
        if (change.traceparent() != null) {
            put(headers, TRACEPARENT, change.traceparent());
        }
    }

    /** The type of an event whose headers are all there. */
    static String typeOf(Headers headers) {
        if (!VERSION.equals(required(headers, SPECVERSION))) {
            throw new UnreadableException("unknown-envelope", "CloudEvents " + required(headers, SPECVERSION));
        }
        required(headers, ID);
        required(headers, SOURCE);
        if (!required(headers, CONTENT_TYPE).startsWith(JSON)) {
            throw new UnreadableException("unknown-envelope", "content of type " + required(headers, CONTENT_TYPE));
        }
        return required(headers, TYPE);
    }

    static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable String get(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String required(Headers headers, String name) {
        String value = get(headers, name);
        if (value == null) {
            throw new UnreadableException("missing-header", name);
        }
        return value;
    }
}
