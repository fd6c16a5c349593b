package org.suivi.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The least, the middle and the most of what several rounds gave. */
record Spread(double least, double middle, double most) {

    static Spread of(Collection<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        return new Spread(sorted.getFirst(), percentile(sorted, 50), sorted.getLast());
    }

    /** What so many of a hundred do not exceed; of as many values as there are in the middle, the lower one. */
    static double percentile(List<Double> sorted, int percent) {
        int place = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
        return sorted.get(Math.max(0, place));
    }

    /** As a report shows it: the middle first. */
    String shown(String format) {
        return String.format(Locale.ROOT, "%1$s (%1$s–%1$s)".replace("%1$s", format), middle, least, most);
    }
}
