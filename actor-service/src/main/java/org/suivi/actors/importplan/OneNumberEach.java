package org.suivi.actors.importplan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.suivi.actors.importplan.RecogniseNames.Sightings;
import org.suivi.actors.ucdp.ActorColumn;
import org.suivi.actors.ucdp.RowIssue;
import org.suivi.actors.ucdp.ToldActor;

/**
 * Holds that the list has one number for an actor: whoever bears another one, or is meant by two rows, is not given a number because of
 * a name alone. A person may have decided about the name.
 */
final class OneNumberEach {

    private final Existing existing;
    private final Sightings sightings;

    OneNumberEach(Existing existing, Sightings sightings) {
        this.existing = existing;
        this.sightings = sightings;
    }

    /** The rows that a person has to decide about, by number. */
    Map<String, Decision> refused(List<ToldActor> rows, Map<String, Decision> decisions) {
        Map<String, Set<String>> meant = new HashMap<>();
        for (ToldActor told : rows) {
            given(told, decisions).forEach(code -> meant.computeIfAbsent(code, it -> new TreeSet<>())
                    .add(told.value()));
        }
        Map<String, Decision> refused = new HashMap<>();
        for (ToldActor told : rows) {
            for (String code : given(told, decisions)) {
                Set<String> others = new TreeSet<>(meant.getOrDefault(code, Set.of()));
                others.remove(told.value());
                refuse(told, code, others, refused);
            }
        }
        return refused;
    }

    private void refuse(ToldActor told, String code, Set<String> others, Map<String, Decision> refused) {
        Set<String> borne = existing.otherNumbers(code, told.value());
        if (!borne.isEmpty()) {
            refused.put(
                    told.value(),
                    ambiguous(code + " by its names, which bears " + String.join(", ", borne) + " already"));
        } else if (!others.isEmpty()) {
            refused.put(told.value(), ambiguous(code + " by its names, and " + String.join(", ", others) + " too"));
        }
    }

    /** Whom the row's number is to be recorded on because of names alone. */
    private Set<String> given(ToldActor told, Map<String, Decision> decisions) {
        Set<String> codes = new TreeSet<>();
        if (!existing.bearers(told.value()).isEmpty()) {
            return codes;
        }
        switch (decisions.get(told.value())) {
            case Decision.Known it -> {
                codes.add(it.code());
                Optional.ofNullable(it.before()).ifPresent(codes::add);
            }
            case Decision.Conflated it when it.told() -> codes.addAll(it.codes());
            case null, default -> {}
        }
        codes.removeIf(code -> existing.bears(code, told.value(), false) || sightings.isDecided(told, code));
        return codes;
    }

    private static Decision ambiguous(String whom) {
        return new Decision.Refused(RowIssue.in(
                ActorColumn.NAME_DATA,
                "ambiguous",
                "it may be " + whom + ": record the external id on the one who is meant, or decide about the name"));
    }
}
