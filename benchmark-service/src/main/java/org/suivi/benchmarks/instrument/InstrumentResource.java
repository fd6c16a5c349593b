package org.suivi.benchmarks.instrument;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.reference.References;
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

/** Instruments under {@code /instruments}. */
@Path("/instruments")
class InstrumentResource {

    private static final Set<String> KINDS = Set.of("instrument");

    private final RecordInstrument recordInstrument;
    private final VersionTable<Instrument> instruments;
    private final Answers answers;
    private final Histories histories;
    private final Replies replies;
    private final Caller caller;

    InstrumentResource(
            RecordInstrument recordInstrument,
            VersionTable<Instrument> instruments,
            Answers answers,
            Histories histories,
            Replies replies,
            Caller caller) {
        this.recordInstrument = recordInstrument;
        this.instruments = instruments;
        this.answers = answers;
        this.histories = histories;
        this.replies = replies;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listInstruments", summary = "Instruments, by code")
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
                                                        implementation = InstrumentView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING),
                                                @SchemaProperty(name = "asOf", implementation = AsOfView.class)
                                            })))
    public Response list(
            @QueryParam("kind") @Nullable InstrumentKind kind,
            @QueryParam("process") @Nullable String process,
            @BeanParam PageParams page,
            @BeanParam AsOfParams asOf) {
        Where filter = Where.all()
                .and("kind = :kind", "kind", kind == null ? null : kind.name())
                .and("process = :process", "process", process);
        return answers.list(
                asOf,
                page,
                KINDS,
                item -> List.of(item.code()),
                (snapshot, request) -> Rows.of(instruments
                        .list(
                                snapshot,
                                filter.and(
                                        "id > :after",
                                        "after",
                                        request.first() ? null : request.after().getFirst()),
                                "id",
                                request.rows())
                        .stream()
                        .map(InstrumentView::of)
                        .toList()));
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createInstrument", summary = "Record an instrument under a code of your choice")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InstrumentView.class)))
    public Response create(@NotNull @Valid InstrumentRequest request) {
        return reply(recordInstrument.create(References.required(request.code()), request, by()));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getInstrument", summary = "One instrument")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InstrumentView.class)))
    public Response get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.one(
                asOf,
                KINDS,
                snapshot -> instruments.at(snapshot, code),
                (snapshot, version) -> InstrumentView.of(version));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateInstrument", summary = "Correct an instrument: a further version")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InstrumentView.class)))
    public Response update(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid InstrumentRequest request) {
        References.unchanged(request.code(), code);
        return reply(recordInstrument.correct(code, request, by(), ifMatch.version()));
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listInstrumentHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    public Response history(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.derived(
                asOf,
                KINDS,
                snapshot -> histories.of(snapshot, instruments.history(snapshot, code), InstrumentView::of));
    }

    private Response reply(Outcome<Instrument> outcome) {
        return replies.to(outcome, InstrumentView::of, it -> "/instruments/" + it.id());
    }

    private By by() {
        return new By(caller.organisation(), caller.subject(), null);
    }
}
