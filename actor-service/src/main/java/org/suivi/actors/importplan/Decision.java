package org.suivi.actors.importplan;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.ucdp.ActorColumn;
import org.suivi.actors.ucdp.RowIssue;
import org.suivi.actors.ucdp.ToldActor;

/** Who a row of the file is about. Nothing is guessed: where two may be meant, nobody is. */
sealed interface Decision {

    /** Nobody who is known. */
    record Nobody() implements Decision {}

    /**
     * One who is known.
     *
     * @param byName whether it is the names alone that tell, since the number is not recorded on it
     * @param before another who is known, of whom the file says that it took this one's name; null where there is none
     */
    record Known(String code, boolean byName, @Nullable String before) implements Decision {}

    /**
     * Several who are known, of whom the file holds that they are one.
     *
     * @param told whether it is by a change of name that it does, so that the number is of each of them
     * @param why we know better
     */
    record Conflated(NavigableSet<String> codes, boolean told, String why) implements Decision {}

    /** One or another of several: a person has to tell. */
    record Refused(RowIssue issue) implements Decision {}

    /**
     * Decides.
     *
     * @param bearers on whom the row's number is recorded
     * @param now whom the names mean that it bears
     * @param before whom those mean that it gave up
     * @param different why two are known to be two, if they are
     */
    static Decision of(
            ToldActor told,
            Set<String> bearers,
            Sighting now,
            Sighting before,
            BiFunction<String, String, Optional<String>> different) {
        if (told.renamed() && now.isOne() && before.isOne() && !now.one().equals(before.one())) {
            return renamed(now.one(), before.one(), bearers, different);
        }
        return switch (bearers.size()) {
            case 0 -> byNames(told, now, before);
            case 1 -> byNumber(told, bearers.iterator().next(), now, before, different);
            default ->
                new Conflated(
                        new TreeSet<>(bearers),
                        false,
                        "the number is recorded on each of them, and what the row says may be of any");
        };
    }

    private static Decision byNumber(
            ToldActor told,
            String bearer,
            Sighting now,
            Sighting before,
            BiFunction<String, String, Optional<String>> different) {
        if (told.renamed() && now.isOne() && now.isAnother(bearer)) {
            return renamed(now.one(), bearer, Set.of(bearer), different);
        }
        if (told.renamed() && before.isOne() && before.isAnother(bearer)) {
            return renamed(bearer, before.one(), Set.of(bearer), different);
        }
        if (now.isAnother(bearer)) {
            NavigableSet<String> all = new TreeSet<>(now.sure());
            all.add(bearer);
            return new Conflated(all, false, "the number is recorded on " + bearer + ", and the names are of another");
        }
        return new Known(bearer, false, null);
    }

    private static Decision renamed(
            String now, String before, Set<String> bearers, BiFunction<String, String, Optional<String>> different) {
        NavigableSet<String> pair = new TreeSet<>(Set.of(now, before));
        Optional<String> why = different.apply(now, before);
        if (why.isPresent()) {
            return new Conflated(pair, true, why.get());
        }
        if (!pair.containsAll(bearers)) {
            pair.addAll(bearers);
            return new Conflated(pair, false, "the number is recorded on another than the names are of");
        }
        return new Known(now, !bearers.contains(now), before);
    }

    private static Decision byNames(ToldActor told, Sighting now, Sighting before) {
        if (now.isOne()) {
            return new Known(now.one(), true, null);
        }
        if (!now.sure().isEmpty() || !now.unsure().isEmpty()) {
            return ambiguous(ActorColumn.NAME_DATA, now);
        }
        if (told.renamed() && before.isOne()) {
            return new Known(before.one(), true, null);
        }
        if (told.renamed() && (!before.sure().isEmpty() || !before.unsure().isEmpty())) {
            return ambiguous(ActorColumn.NAME_ORIG, before);
        }
        return new Nobody();
    }

    private static Refused ambiguous(ActorColumn column, Sighting sighting) {
        Set<String> all = sighting.and(sighting).unsure();
        all.addAll(sighting.sure());
        return new Refused(RowIssue.in(
                column,
                "ambiguous",
                "it may be " + String.join(", ", all)
                        + ": record the external id on the one who is meant, or decide about the name"));
    }
}
