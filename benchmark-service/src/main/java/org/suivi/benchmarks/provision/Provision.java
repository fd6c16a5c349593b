package org.suivi.benchmarks.provision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an instrument's text that can be pointed at.
 *
 * @param parent the provision it stands in; null for a chapter
 * @param number as the text numbers it, e.g. {@code 8} or {@code Annex 2}
 */
public record Provision(
        String instrument,
        @Nullable String parent,
        @Nullable String number,
        String title,
        @Nullable String text,
        List<Classification> classifications,
        @Nullable String note) {}
