package org.suivi.e2e.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one proof of the whole found: what is wrong, and how much of each it has looked at. */
public final class Findings {

    private static final int SHOWN = 20;

    private final List<String> complaints = new ArrayList<>();
    private final Map<String, Integer> looked = new LinkedHashMap<>();
    private Duration quiet = Duration.ZERO;

    void complain(Collection<String> more) {
        complaints.addAll(more);
    }

    void complain(String one) {
        complaints.add(one);
    }

    /** Counts what was looked at, by what it is called in the plural. */
    void looked(String things, int count) {
        looked.merge(things, count, Integer::sum);
    }

    void quietAfter(Duration length) {
        quiet = length;
    }

    /** How long it took, after the last client had been answered, until nothing was under way any more. */
    public Duration quiet() {
        return quiet;
    }

    /** Throws with the first complaints if there are any. */
    void hold() {
        if (!complaints.isEmpty()) {
            throw new AssertionError(complaints.size() + " complaints:\n" + String.join("\n", first(complaints)));
        }
    }

    /** The figures, for a report. */
    @Override
    public String toString() {
        return looked.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
    }

    /** At most so many of them, for a message that can be read. */
    static List<String> first(List<String> complaints) {
        return new ArrayList<>(complaints.subList(0, Math.min(SHOWN, complaints.size())));
    }
}
