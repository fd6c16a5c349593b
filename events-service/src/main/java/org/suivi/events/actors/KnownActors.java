package org.suivi.events.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Those names out of the replica that a batch of reports mentions, and how each one resolves on a day. */
public final class KnownActors {

    private final Map<String, List<Bearer>> bearers;

    /** @param bearers by the key of the name that they bear */
    KnownActors(Map<String, List<Bearer>> bearers) {
        this.bearers = Map.copyOf(bearers);
    }

    /** One actor that bears the name on that day is a match; several are ambiguous: which one it was is for a person to say. */
    public Found find(String nameKey, LocalDate day) {
        List<Bearer> actors = bearers.getOrDefault(nameKey, List.of()).stream()
                .filter(it -> !day.isBefore(it.validFrom) && day.isBefore(it.validTo))
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Bearer::actor, it -> it, (one, same) -> one), it -> List.copyOf(it.values())));
        return switch (actors.size()) {
            case 0 -> new Found(Resolution.NO_MATCH, null, null);
            case 1 -> new Found(Resolution.MATCH, actors.getFirst().actor, actors.getFirst().kind);
            default -> new Found(Resolution.AMBIGUOUS, null, null);
        };
    }

    /** What a name resolved to; actor and kind only for a match. */
    public record Found(
            Resolution resolution,
            @Nullable String actor,
            @Nullable String kind) {}

    /** An actor under one of its names, half-open in time. */
    record Bearer(String nameKey, String actor, String kind, LocalDate validFrom, LocalDate validTo) {}
}
