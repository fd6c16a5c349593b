package org.suivi.actors.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.suivi.actors.importplan.ImportOrder;
import org.suivi.actors.ucdp.ActorFile;
import org.suivi.history.By;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Imports of others' lists of actors, under {@code /actors/import}. */
@Path("/actors/import")
class ImportResource {

    private final ImportActors importActors;
    private final FileBody fileBody;
    private final Caller caller;

    ImportResource(ImportActors importActors, FileBody fileBody, Caller caller) {
        this.importActors = importActors;
        this.fileBody = fileBody;
        this.caller = caller;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "importActors",
            summary =
                    "Take a list of actors that somebody else keeps: an outcome for each row, and nothing overwritten")
    @RequestBody(
            required = true,
            description = "The file as it is, in UTF-8, or packed by gzip.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public ImportedView take(@BeanParam @Valid ImportParams params, InputStream body) {
        ImportOrder order = params.order();
        byte[] bytes = fileBody.read(body);
        String sha256 = FileBody.sha256(bytes);
        ActorFile file = ActorFile.read(bytes);
        By by = new By(caller.organisation(), caller.subject(), ImportOrder.reason(sha256));
        return ImportedView.of(sha256, order, importActors.handle(file, order, by), file.unknownColumns());
    }
}
