package org.suivi.events.ged;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suivi.events.files.UnusableFileException;

/** Which column stands where in one file. */
final class GedHeader {
    /** Without these no row can be told as an event: who it is, of what kind, when, and how many died. */
    private static final Set<GedColumn> NEEDED =
            EnumSet.of(GedColumn.ID, GedColumn.TYPE_OF_VIOLENCE, GedColumn.DATE_START, GedColumn.BEST);

    private final Map<GedColumn, Integer> places;
    private final List<String> names;

    private GedHeader(Map<GedColumn, Integer> places, List<String> names) {
        this.places = places;
        this.names = names;
    }

    /** @throws UnusableFileException when a needed column is missing or one stands twice */
    static GedHeader of(List<String> cells) {
        Map<GedColumn, Integer> places = new EnumMap<>(GedColumn.class);
        for (int i = 0; i < cells.size(); i++) {
            Optional<GedColumn> column = GedColumn.named(cells.get(i));
            if (column.isPresent() && places.putIfAbsent(column.get(), i) != null) {
                throw new UnusableFileException("the column " + column.get().header() + " stands twice");
            }
        }
        List<String> missing = NEEDED.stream()
                .filter(column -> !places.containsKey(column))
                .map(GedColumn::header)
                .toList();
        if (!missing.isEmpty()) {
            throw new UnusableFileException("the first row has no column " + String.join(", ", missing));
        }
        return new GedHeader(places, cells.stream().map(String::strip).toList());
    }

    /** The order of the releases, for a file that begins with its first event: 49 columns, or 47 without the last two. */
    static GedHeader absent(int cells) {
        GedColumn[] columns = GedColumn.values();
        if (cells != columns.length && cells != columns.length - 2) {
            throw new UnusableFileException(
                    "there is no header, and " + cells + " columns are not the 49 or 47 of a release");
        }
        return of(Arrays.stream(columns).limit(cells).map(GedColumn::header).toList());
    }

    int width() {
        return names.size();
    }

    /** The names as the file has them, for the copy of the row as received. */
    List<String> names() {
        return names;
    }

    /** The cell of this column in a row that may break off before it; null where it does. */
    @Nullable
    String cellIfThere(List<String> cells, GedColumn column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() || cells.get(place).isBlank()
                ? null
                : cells.get(place).strip();
    }

    /** The cell of this column, without surrounding blanks; empty where the file has no such column. */
    String cell(List<String> cells, GedColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : cells.get(place).strip();
    }
}
