package org.suivi.events.location;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Reads a GeoJSON polygon or multipolygon (RFC 7946), and tells by pointer where it is none. */
public final class Boundary {
    /** A division of the second level at the scale of a map sheet has some thousand positions. */
    static final int MOST_POSITIONS = 100_000;

    private static final JsonMapper JSON = new JsonMapper();
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private int positions;

    private Boundary() {}

    /**
     * The geometry that was sent.
     *
     * @throws BadBoundaryException with a pointer into the geometry, when it is not a valid polygon or multipolygon
     */
    public static Geometry of(Map<String, Object> geometry) {
        return of(JSON.<JsonNode>valueToTree(geometry));
    }

    /** @throws BadBoundaryException with a pointer into the geometry, when it is not a valid polygon or multipolygon */
    static Geometry of(JsonNode geometry) {
        return new Boundary().read(geometry);
    }

    private Geometry read(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        Geometry read =
                switch (geometry.path("type").asText()) {
                    case "Polygon" -> polygon(coordinates, "/coordinates");
                    case "MultiPolygon" -> multiPolygon(coordinates);
                    default ->
                        throw new BadBoundaryException(
                                "/type", "not-a-polygon", "a boundary is a Polygon or a MultiPolygon");
                };
        requireValid(read, "/coordinates");
        return read;
    }

    private Geometry multiPolygon(JsonNode parts) {
        requireList(parts, 1, "/coordinates");
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            polygons.add(polygon(parts.get(i), "/coordinates/" + i));
        }
        return GEOMETRIES.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private Polygon polygon(JsonNode rings, String pointer) {
        requireList(rings, 1, pointer);
        LinearRing shell = ring(rings.get(0), pointer + "/0");
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 1; i < rings.size(); i++) {
            holes[i - 1] = ring(rings.get(i), pointer + "/" + i);
        }
        Polygon polygon = GEOMETRIES.createPolygon(shell, holes);
        requireValid(polygon, pointer);
        return polygon;
    }

    private LinearRing ring(JsonNode list, String pointer) {
        requireList(list, 4, pointer);
        positions += list.size();
        if (positions > MOST_POSITIONS) {
            throw new BadBoundaryException(
                    pointer, "too-large", "a boundary has at most " + MOST_POSITIONS + " positions");
        }
        Coordinate[] coordinates = new Coordinate[list.size()];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = position(list.get(i), pointer + "/" + i);
        }
        if (!coordinates[0].equals2D(coordinates[coordinates.length - 1])) {
            throw new BadBoundaryException(pointer, "not-closed", "a ring ends with the position it begins with");
        }
        LinearRing ring = GEOMETRIES.createLinearRing(coordinates);
        requireValid(GEOMETRIES.createPolygon(ring), pointer);
        return ring;
    }

    private static Coordinate position(JsonNode position, String pointer) {
        double lon = position.path(0).asDouble(Double.NaN);
        double lat = position.path(1).asDouble(Double.NaN);
        boolean numbers = position.path(0).isNumber() && position.path(1).isNumber();
        if (!numbers || Math.abs(lon) > 180 || Math.abs(lat) > 90) {
            throw new BadBoundaryException(pointer, "not-a-position", "a position is [degrees east, degrees north]");
        }
        return new Coordinate(lon, lat);
    }

    private static void requireList(JsonNode list, int atLeast, String pointer) {
        if (!list.isArray() || list.size() < atLeast) {
            throw new BadBoundaryException(pointer, "too-few", "a list of at least " + atLeast + " is needed");
        }
    }

    /** Rings first, then polygons, then all of them, so that the pointer leads to the smallest part that is wrong. */
    private static void requireValid(Geometry geometry, String pointer) {
        IsValidOp validity = new IsValidOp(geometry);
        if (!validity.isValid()) {
            Coordinate where = validity.getValidationError().getCoordinate();
            throw new BadBoundaryException(
                    pointer, "not-valid", "it crosses or touches itself at [" + where.x + ", " + where.y + "]");
        }
    }
}
