package org.suivi.events.sources;

import org.jspecify.annotations.Nullable;

/** An organisation that brings reports, judges benchmarks or publishes figures. */
record Organisation(
        String name, @Nullable String url, @Nullable String note) {}
