package org.suivi.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MaliAreasTest {
    @Test
    void outlinesAreClosedAndRunAgainstTheClock() {
        MaliCase.items("areas").stream().filter(area -> area.has("boundary")).forEach(area -> {
            JsonNode ring = area.at("/boundary/coordinates/0");
            assertThat(ring.get(0)).as(area.path("code").asText()).isEqualTo(ring.get(ring.size() - 1));
            double twiceTheArea = IntStream.range(1, ring.size())
                    .mapToDouble(i -> lon(ring, i - 1) * lat(ring, i) - lon(ring, i) * lat(ring, i - 1))
                    .sum();
            assertThat(twiceTheArea).as(area.path("code").asText()).isPositive();
        });
    }

    @Test
    void townsLieInTheirRegionAndMenakaInGaoBeforeItWasOne() {
        assertThat(regionOf(18.441, 1.408, "2014-05-17")).isEqualTo("ML-8");
        assertThat(regionOf(16.772, -3.006, "2018-04-14")).isEqualTo("ML-6");
        assertThat(regionOf(17.847, 0.323, "2015-01-20")).isEqualTo("ML-7");
        assertThat(regionOf(14.492, -4.193, "2018-06-29")).isEqualTo("ML-5");
        assertThat(regionOf(15.281, -5.555, "2016-07-19")).isEqualTo("ML-4");
        assertThat(regionOf(12.65, -8.0, "2015-11-20")).isEqualTo("ML-BKO");
        assertThat(regionOf(22.677, -3.983, "2015-06-01")).isEqualTo("ML-6");
        assertThat(regionOf(22.677, -3.983, "2019-06-01")).isEqualTo("ML-10");
        assertThat(regionOf(15.918, 2.402, "2015-04-27")).isEqualTo("ML-7");
        assertThat(regionOf(15.918, 2.402, "2018-12-11")).isEqualTo("ML-9");
    }

    /** The smallest region of Mali that held a point on a day. */
    private static String regionOf(double lat, double lon, String day) {
        LocalDate on = LocalDate.parse(day);
        return MaliCase.items("areas").stream()
                .filter(area -> area.path("parent").asText().equals("ML") && area.has("boundary"))
                .filter(area -> MaliCase.span(area, "validFrom").stream()
                        .noneMatch(from -> from.earliest().isAfter(on)))
                .filter(area -> holds(area.at("/boundary/coordinates"), lat, lon))
                .min(Comparator.comparingDouble(area -> extent(area.at("/boundary/coordinates/0"))))
                .map(area -> area.path("code").asText())
                .orElse("none");
    }

    private static double extent(JsonNode ring) {
        return Math.abs(IntStream.range(1, ring.size())
                .mapToDouble(i -> lon(ring, i - 1) * lat(ring, i) - lon(ring, i) * lat(ring, i - 1))
                .sum());
    }

    private static boolean holds(JsonNode rings, double lat, double lon) {
        boolean inside = false;
        for (JsonNode ring : rings) {
            for (int i = 1; i < ring.size(); i++) {
                boolean crosses = lat(ring, i - 1) > lat != lat(ring, i) > lat;
                double at = lon(ring, i - 1)
                        + (lon(ring, i) - lon(ring, i - 1))
                                * (lat - lat(ring, i - 1))
                                / (lat(ring, i) - lat(ring, i - 1));
                inside ^= crosses && lon < at;
            }
        }
        return inside;
    }

    private static double lon(JsonNode ring, int i) {
        return ring.get(i).get(0).asDouble();
    }

    private static double lat(JsonNode ring, int i) {
        return ring.get(i).get(1).asDouble();
    }
}
