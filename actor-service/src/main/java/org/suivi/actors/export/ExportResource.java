package org.suivi.actors.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.suivi.actors.ftm.FtmEntityView;
import org.suivi.history.Audience;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** All actors at once, under {@code /actors/export}. */
@Path("/actors/export")
class ExportResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";

    private final WriteExport writeExport;
    private final Answers answers;
    private final Caller caller;

    ExportResource(WriteExport writeExport, Answers answers, Caller caller) {
        this.writeExport = writeExport;
        this.answers = answers;
        this.caller = caller;
    }

    // whatever Accept says, format goes before it
    @GET
    @Produces({NDJSON, CSV, MediaType.WILDCARD})
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "exportActors",
            summary = "All actors that the reader may see, with what is claimed about them: FollowTheMoney or CSV")
    @APIResponse(
            responseCode = "200",
            description = "The whole list, as it is read.",
            headers =
                    @Header(
                            name = "Suivi-As-Of",
                            description = "The dates for which the same is answered again, and how much was left out.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(mediaType = NDJSON, schema = @Schema(implementation = FtmEntityView.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(@BeanParam ExportParams params, @BeanParam AsOfParams asOf, @Context HttpHeaders headers) {
        ExportChoice choice = params.choice(headers);
        Audience audience = caller.readsExact() ? Audience.EXACT : Audience.PUBLIC;
        Response answer = answers.derived(asOf, WriteExport.KINDS, snapshot -> writeExport.prepare(snapshot, choice))
                .toResponse();
        if (!(answer.getEntity() instanceof Export export)) {
            return answer;
        }
        StreamingOutput body = out -> writeExport.write(export, audience, out);
        return Response.fromResponse(answer)
                .entity(body)
                .type(choice.format().media() + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"")
                .header("Suivi-As-Of", export.dates())
                .build();
    }
}
