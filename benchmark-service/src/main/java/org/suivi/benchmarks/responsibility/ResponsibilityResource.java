package org.suivi.benchmarks.responsibility;

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
import org.suivi.benchmarks.benchmark.Benchmark;
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

/** Who answers for a benchmark, under {@code /benchmarks/{code}/responsibilities}. */
@Path("/benchmarks/{code}/responsibilities")
class ResponsibilityResource {

    private static final Set<String> KINDS = Set.of("responsibility", "benchmark");

    private final VersionTable<Benchmark> benchmarks;
    private final VersionTable<Responsibility> responsibilities;
    private final Register<Responsibility> register;
    private final Answers answers;
    private final Replies replies;
    private final Caller caller;

    ResponsibilityResource(
            VersionTable<Benchmark> benchmarks,
            VersionTable<Responsibility> responsibilities,
            Register<Responsibility> register,
            Answers answers,
            Replies replies,
            Caller caller) {
        this.benchmarks = benchmarks;
        this.responsibilities = responsibilities;
        this.register = register;
        this.answers = answers;
        this.replies = replies;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listResponsibilities", summary = "Who answers for it, at whatever time")
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
                                                        implementation = ResponsibilityView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING),
                                                @SchemaProperty(name = "asOf", implementation = AsOfView.class)
                                            })))
    public Response list(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.derived(asOf, KINDS, snapshot -> {
            References.shown(benchmarks, snapshot, code);
            Where of = Where.all().and("benchmark = :benchmark", "benchmark", code);
            List<ResponsibilityView> items =
                    responsibilities.list(snapshot, of, "role, actor, valid_from, id", Integer.MAX_VALUE).stream()
                            .map(ResponsibilityView::of)
                            .toList();
            return new Page<>(
                    items, null, AsOfView.of(snapshot.asOf(), responsibilities.leftOutUndated(snapshot, of)), null);
        });
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "createResponsibility",
            summary = "Record a responsibility; the same again changes nothing")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ResponsibilityView.class)))
    public Response create(@PathParam("code") String code, @NotNull @Valid ResponsibilityRequest request) {
        return reply(register.create(
                Ids.random().toString(),
                request.toDraft(code),
                by(),
                recording -> References.inPath(benchmarks, recording, code)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getResponsibility", summary = "A responsibility")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ResponsibilityView.class)))
    public Response get(@PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return answers.one(
                asOf,
                Set.of("responsibility"),
                snapshot -> responsibilities
                        .at(snapshot, id)
                        .filter(version -> version.body().benchmark().equals(code)),
                (snapshot, version) -> ResponsibilityView.of(version));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateResponsibility", summary = "Correct a responsibility: a further version")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ResponsibilityView.class)))
    public Response update(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid ResponsibilityRequest request) {
        return reply(register.correct(
                id,
                request.toDraft(code),
                by(),
                ifMatch.version(),
                recording -> References.partOf(responsibilities, recording, id, code, Responsibility::benchmark)));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractResponsibility", summary = "Take a responsibility back; its history stays")
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
                recording -> References.partOf(responsibilities, recording, id, code, Responsibility::benchmark)));
    }

    private Response reply(Outcome<Responsibility> outcome) {
        return replies.to(
                outcome,
                ResponsibilityView::of,
                it -> "/benchmarks/" + it.body().benchmark() + "/responsibilities/" + it.id());
    }

    private By by() {
        return new By(caller.organisation(), caller.subject(), null);
    }
}
