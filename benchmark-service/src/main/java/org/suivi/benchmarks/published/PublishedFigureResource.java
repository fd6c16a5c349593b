package org.suivi.benchmarks.published;

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
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.benchmarks.reference.References;
import org.suivi.history.By;
import org.suivi.history.Ids;
import org.suivi.history.Outcome;
import org.suivi.history.Register;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.Answers;
import org.suivi.rest.AsOfParams;
import org.suivi.rest.AsOfView;
import org.suivi.rest.IfMatch;
import org.suivi.rest.Page;
import org.suivi.rest.Replies;
import org.suivi.rest.RetractionReason;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** What others published, under {@code /instruments/{code}/published-figures}. */
@Path("/instruments/{code}/published-figures")
class PublishedFigureResource {

    private static final Set<String> KINDS = Set.of("published-figure", "instrument");

    private final VersionTable<Instrument> instruments;
    private final VersionTable<PublishedFigure> figures;
    private final Register<PublishedFigure> register;
    private final Answers answers;
    private final Replies replies;
    private final Caller caller;

    PublishedFigureResource(
            VersionTable<Instrument> instruments,
            VersionTable<PublishedFigure> figures,
            Register<PublishedFigure> register,
            Answers answers,
            Replies replies,
            Caller caller) {
        this.instruments = instruments;
        this.figures = figures;
        this.register = register;
        this.answers = answers;
        this.replies = replies;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listPublishedFigures", summary = "What organisations published about it, by date")
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
                                                        implementation = PublishedFigureView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING),
                                                @SchemaProperty(name = "asOf", implementation = AsOfView.class)
                                            })))
    public Response list(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.derived(asOf, KINDS, snapshot -> {
            References.shown(instruments, snapshot, code);
            Where of = Where.all().and("instrument = :instrument", "instrument", code);
            List<PublishedFigureView> items = figures.list(snapshot, of, "figure_on, id", Integer.MAX_VALUE).stream()
                    .map(PublishedFigureView::of)
                    .toList();
            return new Page<>(items, null, AsOfView.of(snapshot.asOf(), figures.leftOutUndated(snapshot, of)), null);
        });
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "createPublishedFigure",
            summary = "Record a published figure; the same again changes nothing")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublishedFigureView.class)))
    public Response create(@PathParam("code") String code, @NotNull @Valid PublishedFigureRequest request) {
        return reply(register.create(
                Ids.random().toString(),
                request.toDraft(code),
                by(),
                recording -> References.inPath(instruments, recording, code)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getPublishedFigure", summary = "A published figure")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublishedFigureView.class)))
    public Response get(@PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return answers.one(
                asOf,
                Set.of("published-figure"),
                snapshot -> figures.at(snapshot, id)
                        .filter(version -> version.body().instrument().equals(code)),
                (snapshot, version) -> PublishedFigureView.of(version));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updatePublishedFigure", summary = "Correct a published figure: a further version")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublishedFigureView.class)))
    public Response update(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid PublishedFigureRequest request) {
        return reply(register.correct(
                id,
                request.toDraft(code),
                by(),
                ifMatch.version(),
                recording -> References.partOf(figures, recording, id, code, PublishedFigure::instrument)));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractPublishedFigure", summary = "Take a published figure back; its history stays")
    @APIResponse(responseCode = "204", description = "It was taken back.")
    public Response retract(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @BeanParam RetractionReason reason) {
        return reply(register.retract(
                id,
                by().because(reason.text()),
                ifMatch.version(),
                recording -> References.partOf(figures, recording, id, code, PublishedFigure::instrument)));
    }

    private Response reply(Outcome<PublishedFigure> outcome) {
        return replies.to(
                outcome,
                PublishedFigureView::of,
                it -> "/instruments/" + it.body().instrument() + "/published-figures/" + it.id());
    }

    private By by() {
        return new By(caller.organisation(), caller.subject(), null);
    }
}
