package org.suivi.events.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.events.areas.AreaTable;
import org.suivi.events.incident.Incident;
import org.suivi.events.terms.Sensitivity;
import org.suivi.history.Version;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.answers.Versioned;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.asof.AsOfView;
import org.suivi.rest.histories.Histories;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.PageParams;
import org.suivi.rest.paging.Rows;
import org.suivi.security.Role;

/** Incidents under {@code /incidents}, as they are read. */
@Path("/incidents")
class IncidentResource {

    private final IncidentQueries queries;
    private final IncidentStats stats;
    private final Answers answers;
    private final Histories histories;

    IncidentResource(IncidentQueries queries, IncidentStats stats, Answers answers, Histories histories) {
        this.queries = queries;
        this.stats = stats;
        this.answers = answers;
        this.histories = histories;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, IncidentFormat.GEO_JSON})
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listIncidents", summary = "What happened, by time, place, type and actor")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = IncidentsPage.class)),
                @Content(
                        mediaType = IncidentFormat.GEO_JSON,
                        schema = @Schema(implementation = FeatureCollectionView.class))
            })
    public Response list(
            @BeanParam IncidentParams params,
            @Parameter(description = "`date`, oldest first, or `-date`, newest first: the default.")
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @Parameter(description = "json or geojson, in place of Accept.") @QueryParam("format") @Nullable
                    String format,
            @BeanParam PageParams page,
            @BeanParam AsOfParams asOf,
            @Context HttpHeaders headers) {
        IncidentFormat as = IncidentFormat.of(format, headers);
        boolean newestFirst = newestFirst(sort);
        IncidentFilter filter = params.filter();
        return as.render(answers()
                .<IncidentView>list(
                        asOf,
                        page,
                        kinds(params),
                        it -> List.of(it.date().from().toString(), it.id().toString()),
                        (snapshot, request) -> {
                            Rows<Incident> rows = queries.page(snapshot, filter, newestFirst, request);
                            return new Rows<>(
                                    rows.rows().stream().map(IncidentView::of).toList(),
                                    rows.total(),
                                    rows.leftOutUndated());
                        })
                .toResponse());
    }

    /** How a page of them looks to the API document, where two formats leave no one type to return. */
    record IncidentsPage(
            List<IncidentView> items,
            @Nullable String next,
            AsOfView asOf,
            @Nullable Long total) {}

    @GET
    @Path("/stats")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "getIncidentStats",
            summary = "Incidents and deaths counted by period, place, type or actor")
    public RestResponse<StatsView> stats(
            @BeanParam IncidentParams params, @BeanParam StatsParams counted, @BeanParam AsOfParams asOf) {
        IncidentFilter filter = params.filter();
        return answers()
                .derived(
                        asOf,
                        kinds(params),
                        snapshot -> stats.count(snapshot, filter, counted.dimensions(), counted.measures()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getIncident", summary = "One incident")
    public RestResponse<IncidentView> get(@PathParam("id") String id, @BeanParam AsOfParams asOf) {
        UUID uuid = IncidentIds.parse(id);
        return answers().one(asOf, kinds(), snapshot -> queries.one(snapshot, uuid)
                .map(it -> new Versioned<>(
                        it.version(),
                        () -> IncidentView.of(it),
                        queries.readership().readsOneTable())));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "getIncidentHistory",
            summary = "What changed, when it was recorded, by which organisation and why")
    public RestResponse<HistoryView<IncidentView>> history(@PathParam("id") String id, @BeanParam AsOfParams asOf) {
        UUID uuid = IncidentIds.parse(id);
        return answers()
                .derived(
                        asOf,
                        kinds(),
                        snapshot -> histories.of(
                                snapshot,
                                queries.history(snapshot, uuid).stream()
                                        .filter(IncidentResource::hasHistory)
                                        .toList(),
                                it -> IncidentView.of(it.body())));
    }

    /** Of what is shown generalised, no history is shown. */
    private static boolean hasHistory(Version<Incident> version) {
        return version.body().content().generalised() == null
                || version.body().content().sensitivity() == Sensitivity.PUBLIC;
    }

    private Answers answers() {
        return answers.readingAs(queries.readership().audience());
    }

    private Set<String> kinds() {
        return queries.kinds();
    }

    private Set<String> kinds(IncidentParams params) {
        Set<String> kinds = new HashSet<>(kinds());
        if (params.asksForAnArea()) {
            kinds.add(AreaTable.AREA);
        }
        return kinds;
    }

    private static boolean newestFirst(@Nullable String sort) {
        if (sort == null || sort.equals("-date")) {
            return true;
        }
        if (sort.equals("date")) {
            return false;
        }
        throw Readings.refusal("sort", "one-of", "one of date, -date is expected");
    }
}
