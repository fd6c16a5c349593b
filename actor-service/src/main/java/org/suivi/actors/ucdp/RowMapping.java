package org.suivi.actors.ucdp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads off the cells of a row what it says of its actor. */
final class RowMapping {

    /** Of a release of 2022 it is {@code 22.1}; it tells of the years before, and of its own as far as candidates go. */
    private static final Pattern VERSION = Pattern.compile("(\\d{2})\\.\\d{1,3}(\\.\\d{1,3})?");

    private static final int MOST_STATES = 999;

    private final ActorCells cells;

    RowMapping(ActorCells cells) {
        this.cells = cells;
    }

    /** What the row says; worth nothing where the cells have errors. */
    ToldActor told() {
        String value = cells.number(ActorColumn.ACTOR_ID);
        if (value == null && cells.text(ActorColumn.ACTOR_ID) == null) {
            cells.error(ActorColumn.ACTOR_ID, "missing", "the number of the actor is needed");
        }
        boolean renamed = cells.flag(ActorColumn.NAME_CHANGE);
        int before = cells.errors().size();
        List<ToldName> names = names(renamed);
        if (names.isEmpty() && cells.errors().size() == before) {
            cells.error(ActorColumn.NAME_DATA, "missing", "a name is needed");
        }
        states();
        List<ToldTie> ties = new ArrayList<>();
        tie(ties, ToldTie.Kind.SPLINTER, ActorColumn.SPLINTER, ActorColumn.ACTOR_ID_PREV, ActorColumn.NAME_PREV);
        tie(
                ties,
                ToldTie.Kind.ALLIANCE,
                ActorColumn.ALLIANCE,
                ActorColumn.ACTOR_ID_ALLIANCE,
                ActorColumn.NAME_ALLIANCE);
        tie(ties, ToldTie.Kind.JOINED, ActorColumn.JOIN_GROUP, ActorColumn.ACTOR_ID_GROUP, ActorColumn.GROUP_NAME);
        return new ToldActor(
                value == null ? "" : value, names, renamed, org(), country(), List.copyOf(ties), coveredTo());
    }

    private List<ToldName> names(boolean renamed) {
        List<ToldName> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        add(names, seen, ActorColumn.NAME_ORIG, renamed, false, null);
        add(names, seen, ActorColumn.NAME_ORIG_FULL, renamed, true, null);
        add(names, seen, ActorColumn.NAME_ORIG_FULL_ENG, renamed, true, "en");
        if (renamed) {
            add(names, seen, ActorColumn.NEW_NAME, false, false, null);
            add(names, seen, ActorColumn.NEW_NAME_FULL_MOTHER_TONGUE, false, true, null);
            add(names, seen, ActorColumn.NEW_NAME_FULL_ENG, false, true, "en");
            if (names.stream().allMatch(ToldName::former)) {
                cells.error(ActorColumn.NEW_NAME, "missing", "a new name is needed where NameChange is 1");
            }
        }
        add(names, seen, ActorColumn.NAME_DATA, false, false, null);
        return List.copyOf(names);
    }

    private void add(
            List<ToldName> names,
            Set<String> seen,
            ActorColumn column,
            boolean former,
            boolean full,
            @Nullable String language) {
        String text = cells.name(column);
        if (text != null && seen.add(text)) {
            names.add(new ToldName(column, text, former, full, language));
        }
    }

    private void tie(List<ToldTie> ties, ToldTie.Kind kind, ActorColumn flag, ActorColumn number, ActorColumn name) {
        boolean isSo = cells.flag(flag);
        List<String> others = cells.numbers(number);
        if (!isSo) {
            return;
        }
        String whole = cells.name(name);
        if (others.isEmpty()) {
            ties.add(new ToldTie(kind, number, "", whole));
        }
        List<String> called = others.size() == 1 && whole != null ? List.of(whole) : cells.parts(name);
        for (int i = 0; i < others.size(); i++) {
            ties.add(new ToldTie(kind, number, others.get(i), called.size() == others.size() ? called.get(i) : null));
        }
    }

    private @Nullable Integer org() {
        String text = cells.number(ActorColumn.ORG);
        if (text == null) {
            return null;
        }
        if (text.matches("[1-4]")) {
            return Integer.valueOf(text);
        }
        cells.error(ActorColumn.ORG, "not-a-code", "a code from 1 to 4 is expected");
        return null;
    }

    private @Nullable String country() {
        String location = cells.text(ActorColumn.LOCATION);
        return location == null ? null : UcdpCountries.code(location).orElse(null);
    }

    private void states() {
        for (String number : cells.numbers(ActorColumn.GWNO_LOC)) {
            if (Integer.parseInt(number) > MOST_STATES) {
                cells.error(
                        ActorColumn.GWNO_LOC, "not-a-state", "numbers of Gleditsch and Ward up to 999 are expected");
            }
        }
    }

    private int coveredTo() {
        String text = cells.text(ActorColumn.VERSION);
        Matcher version = VERSION.matcher(text == null ? "" : text);
        if (!version.matches()) {
            cells.error(ActorColumn.VERSION, "not-a-version", "the release is expected, as 22.1");
            return 0;
        }
        return 2000 + Integer.parseInt(version.group(1));
    }
}
