package org.suivi.actors.ucdp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/** Which column stands where in one file. */
final class ActorHeader {

    private final Map<ActorColumn, Integer> places = new EnumMap<>(ActorColumn.class);
    private final List<String> unknown = new ArrayList<>();
    private final int width;

    /** @throws ProblemException 422 when a needed column is missing or one stands twice */
    ActorHeader(List<String> cells) {
        this.width = cells.size();
        List<InputError> errors = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Optional<ActorColumn> column = ActorColumn.named(cells.get(i));
            if (column.isEmpty()) {
                unknown.add(cells.get(i).strip());
            } else if (places.putIfAbsent(column.get(), i) != null) {
                errors.add(error(column.get(), "twice", "the column stands there twice"));
            }
        }
        Arrays.stream(ActorColumn.values())
                .filter(column -> column.needed() && !places.containsKey(column))
                .map(column -> error(column, "missing-column", "a column of this name is expected in the first row"))
                .forEach(errors::add);
        if (!errors.isEmpty()) {
            throw new ProblemException(CommonProblem.INVALID_INPUT, what(cells), errors);
        }
    }

    private static String what(List<String> cells) {
        return cells.size() == 1 && cells.getFirst().indexOf(';') >= 0
                ? "The cells are set apart by semicolons; commas are expected. Nothing was taken."
                : "The first row does not name the columns of an actor file. Nothing was taken.";
    }

    private static InputError error(ActorColumn column, String code, String detail) {
        return InputError.at("/0/" + column.header(), code, detail);
    }

    int width() {
        return width;
    }

    /** Those that no release has; nothing is read from them. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** The cell of this column, without surrounding blanks; empty where the file, or a row that breaks off, has none. */
    String cell(List<String> cells, ActorColumn column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }

    /** Which column stands at a place, as it is called. */
    String nameAt(int place) {
        return places.entrySet().stream()
                .filter(each -> each.getValue() == place)
                .map(each -> each.getKey().header())
                .findFirst()
                .orElse("column " + (place + 1));
    }
}
