package org.suivi.contracts;

/** The headers of every message: CloudEvents 1.0, binary mode, as its Kafka protocol binding names them. */
public final class CloudEvents {
    /** The version of CloudEvents, always {@link #VERSION}. */
    public static final String SPECVERSION = "ce_specversion";

    /** {@code kind/id/version}: the same for every sending of the same version. */
    public static final String ID = "ce_id";

    /** The type of the message, which names its schema. */
    public static final String TYPE = "ce_type";

    /** Who sent it: {@code /suivi/} and the service. */
    public static final String SOURCE = "ce_source";

    /** When the version was recorded, RFC 3339 in UTC. */
    public static final String TIME = "ce_time";

    /** The media type of the body, always {@link #JSON}. */
    public static final String CONTENT_TYPE = "content-type";

    /** W3C Trace Context of the request that wrote the version; absent where it bore none. */
    public static final String TRACEPARENT = "traceparent";

    /** The value of {@link #SPECVERSION}. */
    public static final String VERSION = "1.0";

    /** The value of {@link #CONTENT_TYPE}. */
    public static final String JSON = "application/json";

    private CloudEvents() {}
}
