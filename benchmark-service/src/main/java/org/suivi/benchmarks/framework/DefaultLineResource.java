package org.suivi.benchmarks.framework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.suivi.benchmarks.instrument.InstrumentView;
import org.suivi.history.By;
import org.suivi.rest.IfMatch;
import org.suivi.rest.Replies;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** The line that an instrument is shown by, under {@code /instruments/{code}/default-line}. */
@Path("/instruments/{code}/default-line")
class DefaultLineResource {

    private final ChooseDefaultLine chooseDefaultLine;
    private final Replies replies;
    private final Caller caller;

    DefaultLineResource(ChooseDefaultLine chooseDefaultLine, Replies replies, Caller caller) {
        this.chooseDefaultLine = chooseDefaultLine;
        this.replies = replies;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "chooseDefaultLine",
            summary = "Choose the framework and the organisation shown by default; If-Match only to choose anew")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InstrumentView.class)))
    public Response choose(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid DefaultLineRequest request) {
        By by = new By(caller.organisation(), caller.subject(), null);
        return replies.to(
                chooseDefaultLine.handle(code, request.toLine(), by, ifMatch::version),
                InstrumentView::of,
                it -> "/instruments/" + it.id());
    }
}
