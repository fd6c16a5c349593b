package org.suivi.benchmarks.assessment;

import org.jspecify.annotations.Nullable;

/** What stands in the way of a benchmark, and who. */
public record Blockage(@Nullable String actor, String what) {}
