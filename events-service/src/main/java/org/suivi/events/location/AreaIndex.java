package org.suivi.events.location;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.index.strtree.STRtree;

/** The areas as they stood at one moment, ready to be searched by many threads. */
final class AreaIndex {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Map<String, IndexedArea> byCode = new HashMap<>();
    private final Map<String, List<IndexedArea>> byCountryAndName = new HashMap<>();
    private final STRtree boundaries = new STRtree();

    AreaIndex(List<IndexedArea> areas) {
        areas.forEach(area -> byCode.put(area.code(), area));
        areas.forEach(this::add);
        boundaries.build();
    }

    private void add(IndexedArea area) {
        String country = countryOf(area);
        area.names().stream().map(name -> key(country, name)).distinct().forEach(key -> byCountryAndName
                .computeIfAbsent(key, absent -> new ArrayList<>())
                .add(area));
        PreparedGeometry boundary = area.boundary();
        if (boundary != null) {
            boundaries.insert(boundary.getGeometry().getEnvelopeInternal(), area);
        }
    }

    /**
     * The most detailed area, among those that stood on the day, that the place surely lies in: by its point where
     * boundaries are known (the smaller of two of one level, as where a new area keeps within the old one's outline), else by the names of its divisions within its country, else its country. Empty when not even
     * that is known.
     */
    Optional<IndexedArea> areaOf(Place place, Predicate<IndexedArea> stood) {
        AreaLevel finest = finestFor(place);
        Predicate<IndexedArea> fits = area -> area.level().compareTo(finest) <= 0 && stood.test(area);
        Optional<IndexedArea> named =
                Optional.ofNullable(place.area()).map(byCode::get).filter(fits);
        return named.isPresent()
                ? named
                : Stream.of(byPoint(place, fits), byNames(place, fits), byCountry(place, fits))
                        .flatMap(Optional::stream)
                        // the first of equals: a point tells more than a name
                        .reduce((one, other) -> other.level().compareTo(one.level()) > 0 ? other : one);
    }

    /** A point that stands for a whole division or country tells of that one, never of the part it happens to lie in. */
    private static AreaLevel finestFor(Place place) {
        return switch (place.precision()) {
            case EXACT, NEAR, ADM2 -> AreaLevel.ADM2;
            case ADM1, FUZZY -> AreaLevel.ADM1;
            case COUNTRY, INTERNATIONAL -> AreaLevel.COUNTRY;
        };
    }

    private Optional<IndexedArea> byPoint(Place place, Predicate<IndexedArea> fits) {
        if (place.lat() == null || place.lon() == null) {
            return Optional.empty();
        }
        Point point = GEOMETRIES.createPoint(new Coordinate(place.lon(), place.lat()));
        List<IndexedArea> around = new ArrayList<>();
        boundaries.query(new Envelope(point.getCoordinate()), found -> around.add((IndexedArea) found));
        return around.stream()
                .filter(area -> area.covers(point))
                .filter(fits)
                .min(Comparator.comparing(IndexedArea::level)
                        .reversed()
                        .thenComparingDouble(IndexedArea::size)
                        .thenComparing(IndexedArea::code));
    }

    private Optional<IndexedArea> byNames(Place place, Predicate<IndexedArea> fits) {
        return Stream.of(
                        named(place, place.adm2(), AreaLevel.ADM2, fits),
                        named(place, place.adm1(), AreaLevel.ADM1, fits))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<IndexedArea> named(
            Place place, @Nullable String name, AreaLevel level, Predicate<IndexedArea> fits) {
        if (place.country() == null || name == null) {
            return Optional.empty();
        }
        List<IndexedArea> found = byCountryAndName.getOrDefault(key(place.country(), name), List.of()).stream()
                .filter(area -> area.level() == level)
                .filter(fits)
                .toList();
        // two areas of one name tell nothing
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Optional<IndexedArea> byCountry(Place place, Predicate<IndexedArea> fits) {
        return Optional.ofNullable(place.country()).map(byCode::get).filter(fits);
    }

    /** Its division of the first level, or itself when it is that or coarser; empty when the code is unknown. */
    Optional<IndexedArea> atMostFirstLevel(String code) {
        IndexedArea area = byCode.get(code);
        while (area != null && area.level() == AreaLevel.ADM2) {
            area = parentOf(area);
        }
        return Optional.ofNullable(area);
    }

    private @Nullable String countryOf(IndexedArea area) {
        IndexedArea up = area;
        while (up != null && up.level() != AreaLevel.COUNTRY) {
            up = parentOf(up);
        }
        return up == null ? null : up.code();
    }

    /** Parents are coarser than their children, so going up comes to an end. */
    private @Nullable IndexedArea parentOf(IndexedArea area) {
        String code = area.parent();
        IndexedArea parent = code == null ? null : byCode.get(code);
        return parent == null || parent.level().compareTo(area.level()) >= 0 ? null : parent;
    }

    private static String key(@Nullable String country, String name) {
        return country + "/" + AreaNames.plain(name);
    }
}
