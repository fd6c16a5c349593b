package org.suivi.benchmarks.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.benchmarks.replica.ActorNames;
import org.suivi.history.By;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.Desk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Assessments under {@code /assessments}, and the steps of their review. */
@Path(AssessmentResource.PATH)
class AssessmentResource {

    static final String PATH = "/assessments";

    private final DraftAssessment draftAssessment;
    private final ReviewAssessment reviewAssessment;
    private final Caller caller;
    private final Desk<Assessment, AssessmentView> desk;

    AssessmentResource(
            VersionTable<Assessment> assessments,
            DraftAssessment draftAssessment,
            ReviewAssessment reviewAssessment,
            Caller caller,
            Desks desks) {
        this.draftAssessment = draftAssessment;
        this.reviewAssessment = reviewAssessment;
        this.caller = caller;
        this.desk = desks.of(PATH, assessments, AssessmentView::of)
                .showing(assessment -> Reviewer.of(caller).sees(assessment))
                // the public is not told of a person that he stands in the way
                .dependingOn(ActorNames.PERSONS);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listAssessments",
            summary = "Assessments: approved ones; to a reviewer what is in review, to an organisation its own drafts")
    public RestResponse<Page<AssessmentView>> list(
            @BeanParam AssessmentFilter filter, @BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        return desk.page(asOf, page, filter.where(Reviewer.of(caller)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getAssessment", summary = "One assessment")
    public RestResponse<AssessmentView> get(@PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.get(id, asOf);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listAssessmentHistory", summary = "Its versions, as far as the reader may see them")
    public RestResponse<HistoryView<AssessmentView>> history(@PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.history(id, asOf);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.MONITOR)
    @Operation(operationId = "updateAssessment", summary = "Write a draft, or what was returned, anew")
    public RestResponse<AssessmentView> update(
            @PathParam("id") String id, @BeanParam IfMatch ifMatch, @NotNull @Valid AssessmentRequest request) {
        Reviewer.of(caller).checkOrganisation(request.organisation());
        return desk.reply(draftAssessment.correct(id, request, desk.by(), ifMatch.version()));
    }

    @POST
    @Path("/{id}/submit")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = false,
            description = "May be left out: the state of the review is checked anyway.")
    @RolesAllowed(Role.MONITOR)
    @Operation(operationId = "submitAssessment", summary = "Hand it to review")
    public RestResponse<AssessmentView> submit(@PathParam("id") String id, @BeanParam IfMatch seen) {
        return step(id, ReviewState.SUBMITTED, desk.by(), seen);
    }

    @POST
    @Path("/{id}/approve")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = false,
            description = "May be left out: the state of the review is checked anyway.")
    @RolesAllowed(Role.REVIEWER)
    @Operation(
            operationId = "approveAssessment",
            summary = "Approve what another person submitted: it counts from now on")
    public RestResponse<AssessmentView> approve(@PathParam("id") String id, @BeanParam IfMatch seen) {
        return step(id, ReviewState.APPROVED, desk.by(), seen);
    }

    @POST
    @Path("/{id}/return")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = false,
            description = "May be left out: the state of the review is checked anyway.")
    @RolesAllowed(Role.REVIEWER)
    @Operation(operationId = "returnAssessment", summary = "Return what another person submitted, with a reason")
    public RestResponse<AssessmentView> giveBack(
            @PathParam("id") String id, @BeanParam IfMatch seen, @NotNull @Valid ReasonRequest request) {
        return step(id, ReviewState.RETURNED, desk.by().because(request.reason()), seen);
    }

    @POST
    @Path("/{id}/retract")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = false,
            description = "May be left out: the state of the review is checked anyway.")
    @RolesAllowed(Role.MONITOR)
    @Operation(
            operationId = "retractAssessment",
            summary = "Take it back, with a reason: its organisation, or a reviewer once it was approved")
    public RestResponse<AssessmentView> retract(
            @PathParam("id") String id, @BeanParam IfMatch seen, @NotNull @Valid ReasonRequest request) {
        return step(id, ReviewState.RETRACTED, desk.by().because(request.reason()), seen);
    }

    private RestResponse<AssessmentView> step(String id, ReviewState to, By by, IfMatch seen) {
        return desk.reply(reviewAssessment.handle(
                new ReviewAssessment.Command(id, to, Reviewer.of(caller), by, seen.versionIfSent())));
    }
}
