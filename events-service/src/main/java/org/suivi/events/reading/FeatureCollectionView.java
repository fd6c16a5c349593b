package org.suivi.events.reading;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.asof.AsOfView;
import org.suivi.rest.paging.Page;

/** A page of incidents as GeoJSON (RFC 7946); one without a point has no geometry. */
public record FeatureCollectionView(
        String type, List<Feature> features, @Nullable String next, AsOfView asOf) {

    static FeatureCollectionView of(Page<IncidentView> page) {
        return new FeatureCollectionView(
                "FeatureCollection", page.items().stream().map(Feature::of).toList(), page.next(), page.asOf());
    }

    /** One incident. */
    public record Feature(String type, UUID id, @Nullable Point geometry, IncidentView properties) {

        static Feature of(IncidentView incident) {
            Double lat = incident.place().lat();
            Double lon = incident.place().lon();
            Point point = lat == null || lon == null ? null : new Point("Point", List.of(lon, lat));
            return new Feature("Feature", incident.id(), point, incident);
        }
    }

    /** Longitude first. */
    public record Point(String type, List<Double> coordinates) {}
}
