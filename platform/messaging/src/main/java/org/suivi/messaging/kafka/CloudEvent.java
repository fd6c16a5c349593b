package org.suivi.messaging.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The headers of CloudEvents 1.0 in binary mode, as its Kafka protocol binding names them, and the trace beside them. */
public final class CloudEvent {

    public static final String SPECVERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String TIME = "ce_time";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACEPARENT = "traceparent";
    public static final String VERSION = "1.0";
    public static final String JSON = "application/json";

    private CloudEvent() {}

    /**
     * Writes all headers.
     *
     * @param id names the version that it tells of: {@code kind/id/version}
     * @param traceparent the trace of the request that wrote it, null where there was none
     */
    public static void write(
            Headers headers, String id, String type, String service, Instant recorded, @Nullable String traceparent) {
        put(headers, SPECVERSION, VERSION);
        put(headers, ID, id);
        put(headers, TYPE, type);
        put(headers, SOURCE, "/suivi/" + service);
        put(headers, TIME, recorded.toString());
        put(headers, CONTENT_TYPE, JSON);
        if (traceparent != null) {
            put(headers, TRACEPARENT, traceparent);
        }
    }

    /**
     * The type of an event whose headers are all there.
     *
     * @throws UnreadableException if one is missing, or is of another envelope
     */
    public static String typeOf(Headers headers) {
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

    public static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    public static @Nullable String get(Headers headers, String name) {
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
