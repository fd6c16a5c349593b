package org.suivi.events.reading;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.rest.paging.Page;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;

/** In which format a list is asked for; `format=` goes before `Accept`. */
final class IncidentFormat {

    private static final IncidentFormat JSON = new IncidentFormat();
    private static final IncidentFormat GEOJSON = new IncidentFormat();

    static final String GEO_JSON = "application/geo+json";

    private IncidentFormat() {}

    static IncidentFormat of(@Nullable String format, HttpHeaders headers) {
        if (format == null) {
            List<MediaType> accepted = headers.getAcceptableMediaTypes();
            return accepted.stream().anyMatch(it -> GEO_JSON.equals(it.getType() + "/" + it.getSubtype()))
                    ? GEOJSON
                    : JSON;
        }
        return switch (format) {
            case "json", MediaType.APPLICATION_JSON -> JSON;
            case "geojson", GEO_JSON -> GEOJSON;
            default ->
                throw CommonProblem.NOT_ACCEPTABLE.because(
                        "One of json, geojson is expected.",
                        InputError.in("format", "one-of", "one of json, geojson is expected"));
        };
    }

    /** The same answer in this format. */
    Response render(Response answer) {
        if (this == GEOJSON && answer.getEntity() instanceof Page<?> page) {
            return Response.fromResponse(answer)
                    .entity(FeatureCollectionView.of(incidents(page)))
                    .type(GEO_JSON)
                    .build();
        }
        return answer;
    }

    private static Page<IncidentView> incidents(Page<?> page) {
        return new Page<>(
                page.items().stream().map(IncidentView.class::cast).toList(), page.next(), page.asOf(), page.total());
    }
}
