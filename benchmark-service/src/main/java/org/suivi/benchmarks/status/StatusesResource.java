package org.suivi.benchmarks.status;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.benchmark.Theme;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** How every benchmark of a framework stands, under {@code /instruments/{code}/statuses}. */
@Path("/instruments/{code}/statuses")
class StatusesResource {

    private final StatusQueries queries;
    private final Answers answers;
    private final Caller caller;

    StatusesResource(StatusQueries queries, Answers answers, Caller caller) {
        this.queries = queries;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, StatusCsv.TYPE})
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listStatuses", summary = "How every benchmark of a framework stands on the date")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = StatusesView.class)),
                @Content(mediaType = StatusCsv.TYPE, schema = @Schema(implementation = String.class))
            })
    public Response statuses(
            @PathParam("code") String code,
            @QueryParam("framework") @Nullable String framework,
            @QueryParam("organisation") @Nullable String organisation,
            @QueryParam("theme") @Nullable Theme theme,
            @QueryParam("format") @Parameter(description = "json or csv, in place of Accept.") @Nullable String format,
            @BeanParam AsOfParams asOf,
            @Context HttpHeaders headers) {
        boolean csv = StatusCsv.isAskedFor(format, headers);
        Response answer = answers.<Object>derived(asOf, StatusKinds.of(caller), snapshot -> {
                    StatusesView statuses =
                            queries.statuses(snapshot, code, framework, organisation, theme, caller.organisation());
                    return csv ? StatusCsv.of(statuses) : statuses;
                })
                .toResponse();
        return Response.fromResponse(answer)
                .type(csv ? StatusCsv.TYPE + ";charset=UTF-8" : MediaType.APPLICATION_JSON)
                .build();
    }
}
