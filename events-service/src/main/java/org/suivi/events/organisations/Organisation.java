package org.suivi.events.organisations;

import org.jspecify.annotations.Nullable;

/** An organisation that brings reports, judges benchmarks or publishes figures. */
public record Organisation(
        String name, @Nullable String url, @Nullable String note) {}
