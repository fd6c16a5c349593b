package org.suivi.actors.importplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.suivi.actors.actor.NameKind;
import org.suivi.actors.importplan.RecogniseNames.Sightings;
import org.suivi.actors.name.Name;
import org.suivi.actors.ucdp.RowIssue;
import org.suivi.actors.ucdp.ToldActor;
import org.suivi.actors.ucdp.ToldName;
import org.suivi.history.Draft;
import org.suivi.history.Validity;

/** Which names of a row are claimed: those that its actor does not bear yet, and that are nobody else's. */
final class PlanNames {

    private final Existing existing;
    private final Sightings sightings;
    private final ImportOrder order;

    PlanNames(Existing existing, Sightings sightings, ImportOrder order) {
        this.existing = existing;
        this.sightings = sightings;
        this.order = order;
    }

    List<Draft<Name>> of(ToldActor told, String code, List<RowIssue> notes) {
        List<Draft<Name>> claimed = new ArrayList<>();
        for (ToldName name : told.names()) {
            Sighting meant = sightings.of(told, name.text());
            if (existing.isCalled(code, name.text())) {
                continue;
            }
            if (meant.isAnother(code)) {
                notes.add(RowIssue.in(name.column(), "name-of-another", "it is a name of " + whom(meant, told)));
            } else {
                claimed.add(claim(name, code));
            }
        }
        return claimed;
    }

    private String whom(Sighting meant, ToldActor told) {
        return meant.sure().stream()
                .map(code -> {
                    Set<String> borne = existing.otherNumbers(code, told.value());
                    return borne.isEmpty() ? code : code + ", which bears " + String.join(", ", borne);
                })
                .collect(Collectors.joining(", "));
    }

    // whoever shares an acronym is not found by it alone: it may confirm, and make no match
    private Draft<Name> claim(ToldName name, String code) {
        boolean acronym = name.isAcronym();
        NameKind kind = name.former() ? NameKind.FORMER : acronym ? NameKind.ACRONYM : NameKind.ALIAS;
        Name.Strength strength = acronym ? Name.Strength.WEAK : Name.Strength.STRONG;
        return new Name(
                        code,
                        name.text(),
                        name.language(),
                        null,
                        kind,
                        strength,
                        "UCDP: " + name.column().header())
                .claimed(Validity.ALWAYS, order.provenance());
    }
}
