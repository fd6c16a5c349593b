package org.suivi.bench;

import java.util.List;
import java.util.Locale;

/** The least, the middle and the most of what several rounds gave. */
record Spread(double least, double middle, double most) {

    static Spread of(List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        return new Spread(sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%8.2f %8.2f %8.2f", least, middle, most);
    }
}
