package org.suivi.benchmarks.dependency;

import org.jspecify.annotations.Nullable;

/**
 * A claim that a benchmark depends on another.
 *
 * @param benchmark the one that depends
 * @param on the one that comes first
 */
public record Dependency(
        String benchmark,
        DependencyType type,
        String on,
        String reason,
        @Nullable String note) {}
