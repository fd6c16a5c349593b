package org.suivi.benchmarks.framework;

import org.jspecify.annotations.Nullable;

/**
 * The list by which an organisation judges an instrument.
 *
 * @param organisation who drew it up
 * @param scale the lowest and the highest score, e.g. {@code 0-3}
 */
public record Framework(
        String instrument,
        String organisation,
        String name,
        Unit unit,
        String scale,
        JudgingPeriod period,
        @Nullable String note) {}
