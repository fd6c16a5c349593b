package org.suivi.events.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;

/** Ménaka was a cercle of Gao and became a region of its own in January 2016: the same point, two answers. */
class AreaIndexTest {
    private static final LocalDate IN_2015 = LocalDate.of(2015, 4, 27);
    private static final LocalDate IN_2018 = LocalDate.of(2018, 4, 27);

    private final AreaIndex areas = new AreaIndex(List.of(
            area("ML", "Mali", AreaLevel.COUNTRY, null, Validity.ALWAYS, box(-12, 10, 5, 25)),
            area("ML-7", "Gao", AreaLevel.ADM1, "ML", Validity.ALWAYS, box(-1, 15, 1, 17)),
            area("ML-5", "Ségou", AreaLevel.ADM1, "ML", Validity.ALWAYS, null),
            area("ML-7-menaka", "Ménaka", AreaLevel.ADM2, "ML-7", until("2016-01-18"), box(2, 15, 3, 16)),
            area("ML-9", "Ménaka", AreaLevel.ADM1, "ML", from("2016-01-19"), box(2, 15, 3, 16)),
            area("NE", "Niger", AreaLevel.COUNTRY, null, Validity.ALWAYS, null),
            area("NE-7", "Gao", AreaLevel.ADM1, "NE", Validity.ALWAYS, null)));

    @Test
    void aPointLiesInTheMostDetailedAreaOfItsDay() {
        Place place = point(15.918, 2.402, PlacePrecision.EXACT);

        assertThat(codeOf(place, IN_2015)).contains("ML-7-menaka");
        assertThat(codeOf(place, IN_2018)).contains("ML-9");
    }

    @Test
    void aPointThatStandsForACountryTellsOfTheCountryAlone() {
        assertThat(codeOf(point(15.918, 2.402, PlacePrecision.COUNTRY), IN_2015))
                .contains("ML");
        assertThat(codeOf(point(15.918, 2.402, PlacePrecision.INTERNATIONAL), IN_2015))
                .contains("ML");
    }

    @Test
    void aPointThatStandsForARegionTellsOfNoCercle() {
        assertThat(codeOf(point(15.918, 2.402, PlacePrecision.ADM1), IN_2015)).contains("ML");
        assertThat(codeOf(point(16.2, 0.0, PlacePrecision.ADM1), IN_2015)).contains("ML-7");
    }

    @Test
    void namesTellWhereNoBoundaryIsKnown() {
        assertThat(codeOf(named("ML", "Région de Segou", null), IN_2015)).contains("ML-5");
        assertThat(codeOf(named("ML", "Segou region", null), IN_2015)).contains("ML-5");
        assertThat(codeOf(named("NE", "Gao", null), IN_2015)).contains("NE-7");
        assertThat(codeOf(named("ML", "Gao region", "Menaka cercle"), IN_2015)).contains("ML-7-menaka");
        assertThat(codeOf(named("ML", "Menaka region", null), IN_2018)).contains("ML-9");
    }

    @Test
    void aNameThatNobodyKnowsLeavesTheCountry() {
        assertThat(codeOf(named("ML", "Azawad", "Taoudénit"), IN_2015)).contains("ML");
        assertThat(codeOf(named("XX", "Azawad", null), IN_2015)).isEmpty();
    }

    @Test
    void aDivisionOfTheSecondLevelIsToldByTheFirst() {
        assertThat(areas.atMostFirstLevel("ML-7-menaka").map(IndexedArea::code)).contains("ML-7");
        assertThat(areas.atMostFirstLevel("ML-7").map(IndexedArea::code)).contains("ML-7");
        assertThat(areas.atMostFirstLevel("ML").map(IndexedArea::code)).contains("ML");
    }

    /** As in the case of Mali: Gao keeps the outline of before 2016, within which Ménaka lies from then on, both of one level. */
    @Test
    void theSmallerOfTwoAreasOfOneLevelWinsFromTheDayOnWhichItStands() {
        AreaIndex nested = new AreaIndex(List.of(
                area("ML-7", "Gao", AreaLevel.ADM1, "ML", Validity.ALWAYS, box(-1, 14, 4, 18)),
                area("ML-9", "Ménaka", AreaLevel.ADM1, "ML", from("2016-01-19"), box(1.6, 15, 3.5, 17.4))));
        Place menaka = point(15.918, 2.402, PlacePrecision.EXACT);

        assertThat(codeOf(nested, menaka, LocalDate.of(2016, 1, 18))).contains("ML-7");
        assertThat(codeOf(nested, menaka, LocalDate.of(2016, 1, 19))).contains("ML-9");
        assertThat(codeOf(nested, point(16.2, 0.0, PlacePrecision.EXACT), IN_2018))
                .contains("ML-7");
    }

    private static Optional<String> codeOf(AreaIndex areas, Place place, LocalDate on) {
        return areas.areaOf(place, area -> area.stoodOn(on)).map(IndexedArea::code);
    }

    private Optional<String> codeOf(Place place, LocalDate on) {
        return codeOf(areas, place, on);
    }

    private static Place point(double lat, double lon, PlacePrecision precision) {
        return new Place(lat, lon, precision, null, null, null, "ML", null);
    }

    private static Place named(String country, String adm1, String adm2) {
        return new Place(null, null, PlacePrecision.ADM2, null, adm1, adm2, country, null);
    }

    private static IndexedArea area(
            String code, String name, AreaLevel level, String parent, Validity validity, Map<String, Object> boundary) {
        return new IndexedArea(code, new Area(name, level, parent, List.of(), null, boundary, null), validity);
    }

    private static Validity until(String day) {
        return new Validity(null, UncertainDate.parse(day));
    }

    private static Validity from(String day) {
        return new Validity(UncertainDate.parse(day), null);
    }

    private static Map<String, Object> box(double west, double south, double east, double north) {
        List<List<Double>> ring = List.of(
                List.of(west, south),
                List.of(east, south),
                List.of(east, north),
                List.of(west, north),
                List.of(west, south));
        return Map.of("type", "Polygon", "coordinates", List.of(ring));
    }
}
