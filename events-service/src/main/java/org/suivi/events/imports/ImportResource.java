package org.suivi.events.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.suivi.events.EventsProblem;
import org.suivi.events.progress.Import;
import org.suivi.events.progress.ImportOrder;
import org.suivi.events.progress.ImportRowView;
import org.suivi.events.progress.ImportRows;
import org.suivi.events.progress.ImportTable;
import org.suivi.events.progress.RowOutcome;
import org.suivi.history.Audience;
import org.suivi.history.Snapshot;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Imports under {@code /imports}; each organisation sees its own. */
@Path("/imports")
class ImportResource {
    /** How far an import has come is told as of now alone. */
    private static final AsOfParams NOW = new AsOfParams();

    private final TakeImport takeImport;
    private final ImportTable imports;
    private final ImportRows rows;
    private final Answers answers;
    private final Caller caller;

    ImportResource(TakeImport takeImport, ImportTable imports, ImportRows rows, Answers answers, Caller caller) {
        this.takeImport = takeImport;
        this.imports = imports;
        this.rows = rows;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.PARTNER)
    @Operation(operationId = "createImport", summary = "Import a file of reports, of any size")
    @RequestBody(
            required = true,
            description = "The file as it is, or packed by gzip.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponseSchema(
            value = ImportView.class,
            responseCode = "202",
            responseDescription = "The file is here; its rows are being taken.")
    public RestResponse<ImportView> create(@BeanParam @Valid ImportParams params, InputStream body) {
        ImportOrder command = params.toCommand(caller);
        if (!caller.mayWriteFor(command.source()) && !caller.has(Role.ADMIN)) {
            throw EventsProblem.FOREIGN_SOURCE.because(
                    "This key may not write reports of the source " + command.source() + ".");
        }
        ImportView view = ImportView.of(takeImport.handle(command, body));
        return ResponseBuilder.accepted(view)
                .header("Location", "/api/v1/imports/" + view.id())
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PARTNER)
    @Operation(operationId = "getImport", summary = "How far an import has come")
    public RestResponse<ImportView> get(@PathParam("id") String id) {
        return reading().derived(NOW, kinds(), snapshot -> ImportView.of(mine(snapshot, id)));
    }

    @GET
    @Path("/{id}/rows")
    @RolesAllowed(Role.PARTNER)
    @Operation(operationId = "listImportRows", summary = "What became of its rows, in the file's order")
    public RestResponse<Page<ImportRowView>> rows(
            @PathParam("id") String id,
            @QueryParam("outcome")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "created",
                                                "unchanged",
                                                "updated",
                                                "duplicate-candidate",
                                                "rejected"
                                            }))
                    @Nullable
                    String outcome,
            @BeanParam PageParams page) {
        RowOutcome asked = outcome == null ? null : asked(outcome);
        return reading()
                .list(
                        NOW,
                        page,
                        kinds(),
                        row -> List.of(String.valueOf(row.row())),
                        (snapshot, request) ->
                                rows.list(snapshot.handle(), mine(snapshot, id).id(), asked, request));
    }

    private static RowOutcome asked(String outcome) {
        String expected = "one of created, unchanged, updated, duplicate-candidate, rejected is expected";
        return RowOutcome.ofWord(outcome)
                .orElseThrow(() -> CommonProblem.INVALID_PARAMETER.because(
                        "outcome: " + expected, InputError.in("outcome", "one-of", expected)));
    }

    private Set<String> kinds() {
        return Set.of(caller.has(Role.ADMIN) ? ImportTable.KIND : ImportTable.clockOf(caller.organisation()));
    }

    /** Partners do not read exact incidents, but their own imports they do. */
    private Answers reading() {
        return answers.readingAs(Audience.EXACT);
    }

    /** Another organisation's import is as good as none. */
    private Import mine(Snapshot snapshot, String id) {
        return uuid(id).flatMap(it -> imports.find(snapshot.handle(), it))
                .filter(it -> caller.belongsTo(it.organisation()) || caller.has(Role.ADMIN))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such import."));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
