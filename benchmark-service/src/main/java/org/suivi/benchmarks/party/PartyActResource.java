package org.suivi.benchmarks.party;

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

/** What actors did to an instrument, under {@code /instruments/{code}/signatures}. */
@Path("/instruments/{code}/signatures")
class PartyActResource {

    private static final Set<String> KINDS = Set.of("party-act", "instrument");

    private final VersionTable<Instrument> instruments;
    private final VersionTable<PartyAct> acts;
    private final Register<PartyAct> register;
    private final Answers answers;
    private final Replies replies;
    private final Caller caller;

    PartyActResource(
            VersionTable<Instrument> instruments,
            VersionTable<PartyAct> acts,
            Register<PartyAct> register,
            Answers answers,
            Replies replies,
            Caller caller) {
        this.instruments = instruments;
        this.acts = acts;
        this.register = register;
        this.answers = answers;
        this.replies = replies;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listPartyActs", summary = "Party acts, by date")
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
                                                        implementation = PartyActView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING),
                                                @SchemaProperty(name = "asOf", implementation = AsOfView.class)
                                            })))
    public Response list(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.derived(asOf, KINDS, snapshot -> {
            References.shown(instruments, snapshot, code);
            Where of = Where.all().and("instrument = :instrument", "instrument", code);
            List<PartyActView> items = acts.list(snapshot, of, "body ->> 'date', id", Integer.MAX_VALUE).stream()
                    .map(PartyActView::of)
                    .toList();
            return new Page<>(items, null, AsOfView.of(snapshot.asOf(), acts.leftOutUndated(snapshot, of)), null);
        });
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createPartyAct", summary = "Record a party act; the same again changes nothing")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PartyActView.class)))
    public Response create(@PathParam("code") String code, @NotNull @Valid PartyActRequest request) {
        return reply(register.create(
                Ids.random().toString(),
                request.toDraft(code),
                by(),
                recording -> References.inPath(instruments, recording, code)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getPartyAct", summary = "A party act")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PartyActView.class)))
    public Response get(@PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return answers.one(
                asOf,
                Set.of("party-act"),
                snapshot -> acts.at(snapshot, id)
                        .filter(version -> version.body().instrument().equals(code)),
                (snapshot, version) -> PartyActView.of(version));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updatePartyAct", summary = "Correct a party act: a further version")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PartyActView.class)))
    public Response update(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid PartyActRequest request) {
        return reply(register.correct(
                id,
                request.toDraft(code),
                by(),
                ifMatch.version(),
                recording -> References.partOf(acts, recording, id, code, PartyAct::instrument)));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractPartyAct", summary = "Take a party act back; its history stays")
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
                recording -> References.partOf(acts, recording, id, code, PartyAct::instrument)));
    }

    private Response reply(Outcome<PartyAct> outcome) {
        return replies.to(
                outcome, PartyActView::of, it -> "/instruments/" + it.body().instrument() + "/signatures/" + it.id());
    }

    private By by() {
        return new By(caller.organisation(), caller.subject(), null);
    }
}
