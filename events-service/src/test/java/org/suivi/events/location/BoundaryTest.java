package org.suivi.events.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundaryTest {
    @Test
    void aPolygonWithAHoleIsRead() {
        String geometry = """
                {"type": "Polygon", "coordinates": [[[0,0],[4,0],[4,4],[0,4],[0,0]], [[1,1],[2,1],[2,2],[1,2],[1,1]]]}
                """;

        assertThat(Boundary.of(json(geometry)).getArea()).isEqualTo(15);
    }

    @Test
    void aMultiPolygonIsRead() {
        String geometry = """
                {"type": "MultiPolygon", "coordinates": [[[[0,0],[1,0],[1,1],[0,0]]], [[[5,5],[6,5],[6,6],[5,5]]]]}
                """;

        assertThat(Boundary.of(json(geometry)).getArea()).isEqualTo(1);
    }

    @Test
    void aRingThatCrossesItselfIsRefusedWithItsPlace() {
        refused("/coordinates/0", "not-valid", """
                {"type": "Polygon", "coordinates": [[[0,0],[2,2],[2,0],[0,2],[0,0]]]}
                """);
        refused("/coordinates/1/0", "not-valid", """
                {"type": "MultiPolygon", "coordinates": [[[[0,0],[1,0],[1,1],[0,0]]], [[[4,4],[6,6],[6,4],[4,6],[4,4]]]]}
                """);
    }

    @Test
    void partsThatOverlapAreRefused() {
        refused("/coordinates", "not-valid", """
                {"type": "MultiPolygon", "coordinates": [[[[0,0],[3,0],[3,3],[0,0]]], [[[1,0],[4,0],[4,3],[1,0]]]]}
                """);
    }

    @Test
    void whatIsNoRingOrPositionIsRefusedWithItsPlace() {
        refused("/type", "not-a-polygon", "{\"type\": \"Point\", \"coordinates\": [0, 0]}");
        refused("/coordinates/0", "not-closed", "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1]]]}");
        refused("/coordinates/0", "too-few", "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[0,0]]]}");
        refused(
                "/coordinates/0/1",
                "not-a-position",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[200,0],[1,1],[0,0]]]}");
        refused(
                "/coordinates/0/1",
                "not-a-position",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[\"1\",0],[1,1],[0,0]]]}");
        refused("/coordinates", "too-few", "{\"type\": \"Polygon\"}");
    }

    @Test
    void aBoundaryIsOfABoundedSize() {
        String positions = IntStream.rangeClosed(0, Boundary.MOST_POSITIONS)
                .mapToObj(i -> "[0,0]")
                .collect(Collectors.joining(","));

        refused("/coordinates/0", "too-large", "{\"type\":\"Polygon\",\"coordinates\":[[" + positions + "]]}");
    }

    private static void refused(String pointer, String code, String geometry) {
        assertThatExceptionOfType(BadBoundaryException.class)
                .isThrownBy(() -> Boundary.of(json(geometry)))
                .satisfies(refusal -> assertThat(refusal.pointer()).isEqualTo(pointer))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
