package org.suivi.events.sources;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.suivi.events.reference.Codes;
import org.suivi.history.By;
import org.suivi.history.Register;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.Answers;
import org.suivi.rest.AsOfParams;
import org.suivi.rest.Histories;
import org.suivi.rest.HistoryView;
import org.suivi.rest.IfMatch;
import org.suivi.rest.PageParams;
import org.suivi.rest.Replies;
import org.suivi.rest.Rows;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Licences under {@code /licences}. */
@Path("/licences")
class LicenceResource {
    private static final Set<String> KINDS = Set.of(SourceTables.LICENCE);

    private final Register<Licence> register;
    private final VersionTable<Licence> licences;
    private final RegisteredSources registered;
    private final Answers answers;
    private final Histories histories;
    private final Replies replies;
    private final Caller caller;

    LicenceResource(
            Register<Licence> register,
            VersionTable<Licence> licences,
            RegisteredSources registered,
            Answers answers,
            Histories histories,
            Replies replies,
            Caller caller) {
        this.register = register;
        this.licences = licences;
        this.registered = registered;
        this.answers = answers;
        this.histories = histories;
        this.replies = replies;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listLicences", summary = "Licences")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LicenceView.class)))
    public Response list(@BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        return answers.list(asOf, page, KINDS, item -> List.of(item.code()), (snapshot, request) -> {
            Where where = Where.all()
                    .and(
                            "id > :after",
                            "after",
                            request.first() ? "" : request.after().getFirst());
            return Rows.of(licences.list(snapshot, where, "id", request.rows()).stream()
                    .map(LicenceView::of)
                    .toList());
        });
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "createLicence", summary = "Register a licence under a code of your choice")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = LicenceView.class)))
    public Response create(@NotNull @Valid LicenceRequest request) {
        Response reply = replies.to(
                register.create(Codes.given(request.code()), request.toDraft(), by()),
                LicenceView::of,
                it -> "/licences/" + it.id());
        registered.written();
        return reply;
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getLicence", summary = "One licence")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LicenceView.class)))
    public Response get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.one(
                asOf, KINDS, snapshot -> licences.at(snapshot, code), (snapshot, version) -> LicenceView.of(version));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "updateLicence", summary = "Correct a licence: a further version")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LicenceView.class)))
    public Response update(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid LicenceRequest request) {
        Codes.unchanged(code, request.code());
        Response reply = replies.to(
                register.correct(code, request.toDraft(), by(), ifMatch.version()),
                LicenceView::of,
                it -> "/licences/" + it.id());
        registered.written();
        return reply;
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listLicenceHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HistoryView.class)))
    public Response history(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.derived(
                asOf, KINDS, snapshot -> histories.of(snapshot, licences.history(snapshot, code), LicenceView::of));
    }

    private By by() {
        return new By(caller.organisation(), caller.subject(), null);
    }
}
