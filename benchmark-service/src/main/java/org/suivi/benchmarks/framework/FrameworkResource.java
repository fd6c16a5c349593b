package org.suivi.benchmarks.framework;

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
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.benchmarks.reference.References;
import org.suivi.history.By;
import org.suivi.history.Outcome;
import org.suivi.history.Register;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.Answers;
import org.suivi.rest.AsOfParams;
import org.suivi.rest.AsOfView;
import org.suivi.rest.IfMatch;
import org.suivi.rest.PageParams;
import org.suivi.rest.Replies;
import org.suivi.rest.Rows;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Frameworks under {@code /frameworks}. */
@Path("/frameworks")
class FrameworkResource {

    private static final Set<String> KINDS = Set.of("framework");

    private final VersionTable<Framework> frameworks;
    private final VersionTable<Instrument> instruments;
    private final Register<Framework> register;
    private final Answers answers;
    private final Replies replies;
    private final Caller caller;

    FrameworkResource(
            VersionTable<Framework> frameworks,
            VersionTable<Instrument> instruments,
            Register<Framework> register,
            Answers answers,
            Replies replies,
            Caller caller) {
        this.frameworks = frameworks;
        this.instruments = instruments;
        this.register = register;
        this.answers = answers;
        this.replies = replies;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listFrameworks", summary = "Frameworks, by code")
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
                                                        implementation = FrameworkView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING),
                                                @SchemaProperty(name = "asOf", implementation = AsOfView.class)
                                            })))
    public Response list(
            @QueryParam("instrument") @Nullable String instrument,
            @QueryParam("organisation") @Nullable String organisation,
            @BeanParam PageParams page,
            @BeanParam AsOfParams asOf) {
        return answers.list(asOf, page, KINDS, item -> List.of(item.code()), (snapshot, request) -> {
            Where filter = Where.all()
                    .and("instrument = :instrument", "instrument", instrument)
                    .and("organisation = :organisation", "organisation", organisation)
                    .and(
                            "id > :after",
                            "after",
                            request.first() ? null : request.after().getFirst());
            return Rows.of(frameworks.list(snapshot, filter, "id", request.rows()).stream()
                    .map(FrameworkView::of)
                    .toList());
        });
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createFramework", summary = "Record a framework under a code of your choice")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FrameworkView.class)))
    public Response create(@NotNull @Valid FrameworkRequest request) {
        return reply(register.create(
                References.required(request.code()),
                request.toDraft(),
                by(),
                recording -> References.inBody(instruments, recording, request.instrument(), "/instrument")));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getFramework", summary = "One framework")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FrameworkView.class)))
    public Response get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.one(
                asOf,
                KINDS,
                snapshot -> frameworks.at(snapshot, code),
                (snapshot, version) -> FrameworkView.of(version));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateFramework", summary = "Correct a framework: a further version")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FrameworkView.class)))
    public Response update(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid FrameworkRequest request) {
        References.unchanged(request.code(), code);
        return reply(register.correct(
                code,
                request.toDraft(),
                by(),
                ifMatch.version(),
                recording -> References.inBody(instruments, recording, request.instrument(), "/instrument")));
    }

    private Response reply(Outcome<Framework> outcome) {
        return replies.to(outcome, FrameworkView::of, it -> "/frameworks/" + it.id());
    }

    private By by() {
        return new By(caller.organisation(), caller.subject(), null);
    }
}
