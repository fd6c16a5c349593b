package org.suivi.actors.importplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.importplan.RecogniseNames.Sightings;
import org.suivi.actors.relation.Relation;
import org.suivi.actors.relation.RelationType;
import org.suivi.actors.ucdp.RowIssue;
import org.suivi.actors.ucdp.ToldActor;
import org.suivi.actors.ucdp.ToldTie;
import org.suivi.history.Draft;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;

/**
 * Which relations of a row are claimed. The file dates none: each began at some time of those that it covers, and what is not there
 * for good ended at some time of them, so that no day is one on which it surely held. They come without a day of publication, after
 * whatever is claimed with one.
 */
final class PlanTies {

    /** The first year of which UCDP's record of armed conflict tells. */
    private static final int COVERED_FROM = 1946;

    private final Existing existing;
    private final Sightings sightings;
    private final ImportOrder order;
    private final Map<String, Decision> decisions;

    /** @param decisions who the rows of the file are about, by number */
    PlanTies(Existing existing, Sightings sightings, ImportOrder order, Map<String, Decision> decisions) {
        this.existing = existing;
        this.sightings = sightings;
        this.order = order;
        this.decisions = decisions;
    }

    List<Draft<Relation>> of(ToldActor told, String code, @Nullable String before, List<RowIssue> notes) {
        List<Draft<Relation>> claimed = new ArrayList<>();
        if (before != null) {
            claim(told, RelationType.RENAMED_FROM, code, before).ifPresent(claimed::add);
        }
        for (ToldTie tie : told.ties()) {
            other(told, tie, notes)
                    .filter(other -> isAnother(other, code, tie, notes))
                    .flatMap(other -> claim(told, type(tie), code, other))
                    .ifPresent(claimed::add);
        }
        // two numbers of a row may be of one actor
        return claimed.stream().distinct().toList();
    }

    // of what may be meant the one that says the least: see docs/adr/0018
    private static RelationType type(ToldTie tie) {
        return switch (tie.kind()) {
            case SPLINTER -> RelationType.SPLINTER_OF;
            case ALLIANCE -> RelationType.ALLIED_WITH;
            case JOINED -> RelationType.MEMBER_OF;
        };
    }

    private static boolean isAnother(String other, String code, ToldTie tie, List<RowIssue> notes) {
        if (!other.equals(code)) {
            return true;
        }
        notes.add(RowIssue.in(
                tie.column(), "to-itself", tie.value() + " is " + code + ", which the row is about itself"));
        return false;
    }

    private Optional<Draft<Relation>> claim(ToldActor told, RelationType type, String from, String to) {
        if (existing.isTied(type, from, to)) {
            return Optional.empty();
        }
        UncertainDate covered = UncertainDate.parse(COVERED_FROM + "/" + told.coveredTo());
        return Optional.of(
                new Relation(type, from, to, Relation.Extent.WHOLE, null, "UCDP says that it was so, and not when")
                        .claimed(new Validity(covered, type.isDescent() ? null : covered), order.undated()));
    }

    private Optional<String> other(ToldActor told, ToldTie tie, List<RowIssue> notes) {
        if (tie.value().isEmpty()) {
            notes.add(RowIssue.in(tie.column(), "no-number", "the other actor has no number"));
            return Optional.empty();
        }
        Set<String> codes = codes(tie.value());
        String name = tie.name();
        Sighting called = name == null ? Sighting.NOBODY : sightings.of(name, told.country(), tie.value());
        if (codes.isEmpty()) {
            notes.add(RowIssue.in(
                    tie.column(), "unknown-actor", "nobody is known by the number " + tie.value() + " of UCDP"));
            return Optional.empty();
        }
        if (codes.size() == 1) {
            return onlyOne(codes.iterator().next(), called, tie, notes);
        }
        if (called.isOne() && codes.contains(called.one())) {
            return Optional.of(called.one());
        }
        notes.add(RowIssue.in(
                tie.column(),
                "conflated",
                tie.value() + " is " + String.join(" and ", codes) + " here, and the row does not tell which"));
        return Optional.empty();
    }

    private static Optional<String> onlyOne(String code, Sighting called, ToldTie tie, List<RowIssue> notes) {
        if (called.isAnother(code)) {
            notes.add(RowIssue.in(
                    tie.column(),
                    "other-actor",
                    tie.value() + " is " + code + ", and the name that stands beside it is of "
                            + String.join(", ", called.sure())));
            return Optional.empty();
        }
        return Optional.of(code);
    }

    private Set<String> codes(String value) {
        Decision decision = decisions.get(value);
        return switch (decision) {
            case null -> existing.bearers(value);
            case Decision.Known it -> Set.of(it.code());
            case Decision.Nobody it -> Set.of(ImportOrder.code(value));
            case Decision.Conflated it -> it.codes();
            case Decision.Refused it -> Set.of();
        };
    }
}
