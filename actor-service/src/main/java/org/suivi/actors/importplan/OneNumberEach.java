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
 * a name alone. A person may have decided about the name. Of a row whose own number is borne by somebody the number tells who it is.
 */
final class OneNumberEach {

    private final Existing existing;
    private final Sightings sightings;

    OneNumberEach(Existing existing, Sightings sightings) {
        this.existing = existing;
        this.sightings = sightings;
    }

    /** What is decided of rows, by number, by whose decision somebody would bear two numbers. */
    Map<String, Decision> instead(List<ToldActor> rows, Map<String, Decision> decisions) {
        Map<String, Set<String>> meant = meant(rows, decisions);
        Map<String, Set<String>> meantByNameAlone =
                meant(rows.stream().filter(told -> !isBorne(told)).toList(), decisions);
        Map<String, Decision> instead = new HashMap<>();
        for (ToldActor told : rows) {
            for (String code : given(told, decisions)) {
                Set<String> others =
                        new TreeSet<>((isBorne(told) ? meant : meantByNameAlone).getOrDefault(code, Set.of()));
                others.remove(told.value());
                decide(told, code, others, instead);
            }
        }
        return instead;
    }

    private void decide(ToldActor told, String code, Set<String> others, Map<String, Decision> instead) {
        Set<String> borne = existing.otherNumbers(code, told.value());
        if (borne.isEmpty() && others.isEmpty()) {
            return;
        }
        if (isBorne(told)) {
            instead.put(told.value(), byNumber(told));
        } else if (!borne.isEmpty()) {
            instead.put(
                    told.value(),
                    ambiguous(code + " by its names, which bears " + String.join(", ", borne) + " already"));
        } else {
            instead.put(told.value(), ambiguous(code + " by its names, and " + String.join(", ", others) + " too"));
        }
    }

    /** Who it is with the change of name left out of account. */
    private Decision byNumber(ToldActor told) {
        return Decision.of(
                told.asCalledNow(),
                existing.bearers(told.value()),
                sightings.of(told, false),
                Sighting.NOBODY,
                existing::difference);
    }

    private boolean isBorne(ToldActor told) {
        return !existing.bearers(told.value()).isEmpty();
    }

    private Map<String, Set<String>> meant(List<ToldActor> rows, Map<String, Decision> decisions) {
        Map<String, Set<String>> meant = new HashMap<>();
        for (ToldActor told : rows) {
            given(told, decisions).forEach(code -> meant.computeIfAbsent(code, it -> new TreeSet<>())
                    .add(told.value()));
        }
        return meant;
    }

    /** Whom the row's number is to be recorded on because of names alone. */
    private Set<String> given(ToldActor told, Map<String, Decision> decisions) {
        Set<String> codes = new TreeSet<>();
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
