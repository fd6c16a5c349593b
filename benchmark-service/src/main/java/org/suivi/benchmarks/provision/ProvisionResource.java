package org.suivi.benchmarks.provision;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.benchmarks.reference.References;
import org.suivi.history.By;
import org.suivi.history.Outcome;
import org.suivi.history.Recording;
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

/** The parts of an instrument's text, under {@code /instruments/{code}/provisions}. */
@Path("/instruments/{code}/provisions")
class ProvisionResource {

    private static final Set<String> KINDS = Set.of("provision", "instrument");

    private final VersionTable<Instrument> instruments;
    private final VersionTable<Provision> provisions;
    private final Register<Provision> register;
    private final Answers answers;
    private final Replies replies;
    private final Caller caller;

    ProvisionResource(
            VersionTable<Instrument> instruments,
            VersionTable<Provision> provisions,
            Register<Provision> register,
            Answers answers,
            Replies replies,
            Caller caller) {
        this.instruments = instruments;
        this.provisions = provisions;
        this.register = register;
        this.answers = answers;
        this.replies = replies;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listProvisions", summary = "Its provisions, by code; parent tells what each stands in")
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
                                                        implementation = ProvisionView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING),
                                                @SchemaProperty(name = "asOf", implementation = AsOfView.class)
                                            })))
    public Response list(@PathParam("code") String code, @BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        return answers.list(asOf, page, KINDS, item -> List.of(item.code()), (snapshot, request) -> {
            References.shown(instruments, snapshot, code);
            Where of = Where.all()
                    .and("instrument = :instrument", "instrument", code)
                    .and(
                            "id > :after",
                            "after",
                            request.first() ? null : request.after().getFirst());
            return Rows.of(provisions.list(snapshot, of, "id", request.rows()).stream()
                    .map(ProvisionView::of)
                    .toList());
        });
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createProvision", summary = "Record a provision under a code of your choice")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProvisionView.class)))
    public Response create(@PathParam("code") String code, @NotNull @Valid ProvisionRequest request) {
        return reply(register.create(
                References.required(request.code()),
                request.toDraft(code),
                by(),
                recording -> checkPlace(recording, code, request)));
    }

    @GET
    @Path("/{provision}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getProvision", summary = "One provision")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProvisionView.class)))
    public Response get(
            @PathParam("code") String code, @PathParam("provision") String provision, @BeanParam AsOfParams asOf) {
        return answers.one(
                asOf,
                Set.of("provision"),
                snapshot -> provisions
                        .at(snapshot, provision)
                        .filter(version -> version.body().instrument().equals(code)),
                (snapshot, version) -> ProvisionView.of(version));
    }

    @PUT
    @Path("/{provision}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateProvision", summary = "Correct a provision: a further version")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProvisionView.class)))
    public Response update(
            @PathParam("code") String code,
            @PathParam("provision") String provision,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid ProvisionRequest request) {
        References.unchanged(request.code(), provision);
        return reply(register.correct(
                provision,
                request.toDraft(code),
                by(),
                ifMatch.version(),
                recording -> checkPlace(recording, code, request)));
    }

    private void checkPlace(Recording recording, String code, ProvisionRequest request) {
        References.inPath(instruments, recording, code);
        String parent = request.parent();
        if (parent != null
                && !References.inBody(provisions, recording, parent, "/parent")
                        .body()
                        .instrument()
                        .equals(code)) {
            throw References.wrong("/parent", "other-instrument", "a provision of " + code + " is expected");
        }
    }

    private Response reply(Outcome<Provision> outcome) {
        return replies.to(
                outcome, ProvisionView::of, it -> "/instruments/" + it.body().instrument() + "/provisions/" + it.id());
    }

    private By by() {
        return new By(caller.organisation(), caller.subject(), null);
    }
}
