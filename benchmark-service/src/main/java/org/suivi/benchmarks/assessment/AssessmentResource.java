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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.suivi.history.By;
import org.suivi.history.Outcome;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.Answers;
import org.suivi.rest.AsOfParams;
import org.suivi.rest.AsOfView;
import org.suivi.rest.Histories;
import org.suivi.rest.IfMatch;
import org.suivi.rest.PageParams;
import org.suivi.rest.Replies;
import org.suivi.rest.Rows;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Assessments under {@code /assessments}, and the steps of their review. */
@Path("/assessments")
class AssessmentResource {

    private static final Set<String> KINDS = Set.of("assessment");

    private final VersionTable<Assessment> assessments;
    private final DraftAssessment draftAssessment;
    private final ReviewAssessment reviewAssessment;
    private final Answers answers;
    private final Histories histories;
    private final Replies replies;
    private final Caller caller;

    AssessmentResource(
            VersionTable<Assessment> assessments,
            DraftAssessment draftAssessment,
            ReviewAssessment reviewAssessment,
            Answers answers,
            Histories histories,
            Replies replies,
            Caller caller) {
        this.assessments = assessments;
        this.draftAssessment = draftAssessment;
        this.reviewAssessment = reviewAssessment;
        this.answers = answers;
        this.histories = histories;
        this.replies = replies;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listAssessments",
            summary = "Assessments: approved ones; to a reviewer what is in review, to an organisation its own drafts")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = AssessmentView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING),
                                                @SchemaProperty(name = "asOf", implementation = AsOfView.class)
                                            })))
    public Response list(@BeanParam AssessmentFilter filter, @BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        return answers.list(asOf, page, KINDS, item -> List.of(item.id()), (snapshot, request) -> {
            Where where = filter.where(Reviewer.of(caller));
            int leftOut = assessments.leftOutUndated(snapshot, where);
            where.and(
                    "id > :after",
                    "after",
                    request.first() ? null : request.after().getFirst());
            return Rows.of(
                    assessments.list(snapshot, where, "id", request.rows()).stream()
                            .map(AssessmentView::of)
                            .toList(),
                    leftOut);
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getAssessment", summary = "One assessment")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssessmentView.class)))
    public Response get(@PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return answers.one(
                asOf,
                KINDS,
                snapshot -> assessments.at(snapshot, id).filter(version -> Reviewer.of(caller)
                        .sees(version.body())),
                (snapshot, version) -> AssessmentView.of(version));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listAssessmentHistory", summary = "Its versions, as far as the reader may see them")
    public Response history(@PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return answers.derived(
                asOf,
                KINDS,
                snapshot -> histories.of(
                        snapshot,
                        assessments.history(snapshot, id).stream()
                                .filter(version -> Reviewer.of(caller).sees(version.body()))
                                .toList(),
                        AssessmentView::of));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.MONITOR)
    @Operation(operationId = "updateAssessment", summary = "Write a draft, or what was returned, anew")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssessmentView.class)))
    public Response update(
            @PathParam("id") String id, @BeanParam IfMatch ifMatch, @NotNull @Valid AssessmentRequest request) {
        Reviewer.of(caller).checkOrganisation(request.organisation());
        return reply(draftAssessment.correct(id, request, by(), ifMatch.version()));
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
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssessmentView.class)))
    public Response submit(@PathParam("id") String id, @BeanParam IfMatch seen) {
        return step(id, ReviewState.SUBMITTED, by(), seen);
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
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssessmentView.class)))
    public Response approve(@PathParam("id") String id, @BeanParam IfMatch seen) {
        return step(id, ReviewState.APPROVED, by(), seen);
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
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssessmentView.class)))
    public Response giveBack(
            @PathParam("id") String id, @BeanParam IfMatch seen, @NotNull @Valid ReasonRequest request) {
        return step(id, ReviewState.RETURNED, by().because(request.reason()), seen);
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
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssessmentView.class)))
    public Response retract(
            @PathParam("id") String id, @BeanParam IfMatch seen, @NotNull @Valid ReasonRequest request) {
        return step(id, ReviewState.RETRACTED, by().because(request.reason()), seen);
    }

    private Response step(String id, ReviewState to, By by, IfMatch seen) {
        return reply(reviewAssessment.handle(
                new ReviewAssessment.Command(id, to, Reviewer.of(caller), by, seen.versionIfSent())));
    }

    private Response reply(Outcome<Assessment> outcome) {
        return replies.to(outcome, AssessmentView::of, it -> "/assessments/" + it.id());
    }

    private By by() {
        return new By(caller.organisation(), caller.subject(), null);
    }
}
