package org.suivi.history;

import org.jspecify.annotations.Nullable;

/**
 * Where a claim comes from: the registered partner that brought it, the document in which it stands, and the day its
 * source was public. A publication known only by its month or year counts from that period's last day.
 */
public record Provenance(
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn) {

    public static final Provenance UNKNOWN = new Provenance(null, null, null);
}
