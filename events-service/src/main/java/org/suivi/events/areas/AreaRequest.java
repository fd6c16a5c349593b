package org.suivi.events.areas;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suivi.events.location.Area;
import org.suivi.events.location.AreaLevel;
import org.suivi.events.reference.Codes;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.asof.Validities;

/** An area as an editor sends it; {@code code} only where it is created. */
record AreaRequest(
        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String code,

        @NotBlank @Size(max = 500) String name,
        @NotNull AreaLevel level,
        @Nullable @Size(max = 64) String parent,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 500) String> names,
        @Nullable @Valid PointRequest point,

        @Schema(type = SchemaType.OBJECT, description = "A GeoJSON Polygon or MultiPolygon, at most 100,000 positions.")
        @Nullable
        Map<String, Object> boundary,

        @Nullable UncertainDate validFrom,
        @Nullable UncertainDate validTo,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    record PointRequest(
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon) {}

    /** @throws org.suivi.rest.problems.ProblemException 422 when it ends before it begins */
    Draft<Area> toDraft() {
        Area area = new Area(
                name,
                level,
                parent,
                names == null ? List.of() : names,
                point == null ? null : new Area.Point(point.lat(), point.lon()),
                boundary,
                note);
        return new Draft<>(
                area, Validities.of(validFrom, validTo), new Provenance(source, citation, publishedOn), null);
    }
}
