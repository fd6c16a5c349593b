package org.suivi.benchmarks.responsibility;

import org.jspecify.annotations.Nullable;

/** A claim that an actor answers for a benchmark, for as long as its validity says. */
public record Responsibility(
        String benchmark,
        String actor,
        ResponsibilityRole role,
        @Nullable String note) {}
