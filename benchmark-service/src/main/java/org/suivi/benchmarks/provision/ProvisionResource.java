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
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.history.Draft;
import org.suivi.history.Recording;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.ClaimDesk;
import org.suivi.rest.desk.Codes;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.desk.References;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.security.Role;

/** The parts of an instrument's text, under {@code /instruments/{code}/provisions}. */
@Path(ProvisionResource.PATH)
class ProvisionResource {

    static final String PATH = "/instruments/{code}/provisions";

    private final VersionTable<Provision> provisions;
    private final ClaimDesk<Instrument, Provision, ProvisionView> desk;

    ProvisionResource(VersionTable<Instrument> instruments, VersionTable<Provision> provisions, Desks desks) {
        this.provisions = provisions;
        this.desk = desks.of(PATH, instruments, Provision::instrument, provisions, ProvisionView::of)
                .checking(this::parentIsOfTheSame);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listProvisions", summary = "Its provisions, by code; parent tells what each stands in")
    public RestResponse<Page<ProvisionView>> list(
            @PathParam("code") String code, @BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        return desk.page(code, page, asOf);
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createProvision", summary = "Record a provision under a code of your choice")
    public RestResponse<ProvisionView> create(
            @PathParam("code") String code, @NotNull @Valid ProvisionRequest request) {
        return desk.create(code, Codes.required(request.code()), request.toDraft(code));
    }

    @GET
    @Path("/{provision}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getProvision", summary = "One provision")
    public RestResponse<ProvisionView> get(
            @PathParam("code") String code, @PathParam("provision") String provision, @BeanParam AsOfParams asOf) {
        return desk.get(code, provision, asOf);
    }

    @PUT
    @Path("/{provision}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateProvision", summary = "Correct a provision: a further version")
    public RestResponse<ProvisionView> update(
            @PathParam("code") String code,
            @PathParam("provision") String provision,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid ProvisionRequest request) {
        Codes.unchanged(request.code(), provision);
        Draft<Provision> draft = request.toDraft(code);
        return desk.correct(
                code, provision, ifMatch, draft, recording -> standsNotInItself(recording, provision, draft.body()));
    }

    @GET
    @Path("/{provision}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listProvisionHistory", summary = "The versions of a provision")
    public RestResponse<HistoryView<ProvisionView>> history(
            @PathParam("code") String code, @PathParam("provision") String provision, @BeanParam AsOfParams asOf) {
        return desk.history(code, provision, asOf);
    }

    private void standsNotInItself(Recording recording, String code, Provision corrected) {
        Set<String> around = new HashSet<>();
        for (String at = corrected.parent(); at != null && around.add(at); at = parentOf(recording, at)) {
            if (at.equals(code)) {
                throw References.wrong(
                        "/parent", "circle", "a provision that does not stand in " + code + " is expected");
            }
        }
    }

    private @Nullable String parentOf(Recording recording, String code) {
        return provisions
                .current(recording.handle(), code)
                .map(version -> version.body().parent())
                .orElse(null);
    }

    private void parentIsOfTheSame(Recording recording, Provision provision) {
        String parent = provision.parent();
        if (parent != null
                && !References.inBody(provisions, recording, parent, "/parent")
                        .body()
                        .instrument()
                        .equals(provision.instrument())) {
            throw References.wrong(
                    "/parent", "other-instrument", "a provision of " + provision.instrument() + " is expected");
        }
    }
}
