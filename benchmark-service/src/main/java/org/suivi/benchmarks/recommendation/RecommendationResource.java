package org.suivi.benchmarks.recommendation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.benchmarks.replica.ActorNames;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.ClaimDesk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.desk.References;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.security.Role;

/** What was recommended, under {@code /instruments/{code}/recommendations}. */
@Path(RecommendationResource.PATH)
class RecommendationResource {

    static final String PATH = "/instruments/{code}/recommendations";

    private final ClaimDesk<Instrument, Recommendation, RecommendationView> desk;

    RecommendationResource(
            Desks desks,
            VersionTable<Instrument> instruments,
            VersionTable<Recommendation> recommendations,
            VersionTable<Benchmark> benchmarks) {
        this.desk = desks.of(PATH, instruments, Recommendation::instrument, recommendations, RecommendationView::of)
                .dependingOn(ActorNames.PERSONS)
                .checking((recording, it) -> {
                    String benchmark = it.benchmark();
                    if (benchmark != null) {
                        References.inBody(benchmarks, recording, benchmark, "/benchmark");
                    }
                });
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listRecommendations", summary = "What was recommended to carry it out, by date")
    public RestResponse<Page<RecommendationView>> list(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.list(code, asOf, "body ->> 'date', id");
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "createRecommendation",
            summary = "Record a recommendation; the same again changes nothing")
    public RestResponse<RecommendationView> create(
            @PathParam("code") String code, @NotNull @Valid RecommendationRequest request) {
        return desk.create(code, request.toDraft(code));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getRecommendation", summary = "A recommendation")
    public RestResponse<RecommendationView> get(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.get(code, id, asOf);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateRecommendation", summary = "Correct a recommendation: a further version")
    public RestResponse<RecommendationView> update(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid RecommendationRequest request) {
        return desk.correct(code, id, ifMatch, request.toDraft(code));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractRecommendation", summary = "Take a recommendation back; its history stays")
    public RestResponse<Void> retract(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @BeanParam RetractionReason reason) {
        return desk.retract(code, id, ifMatch, reason);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listRecommendationHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    public RestResponse<HistoryView<RecommendationView>> history(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.history(code, id, asOf);
    }
}
