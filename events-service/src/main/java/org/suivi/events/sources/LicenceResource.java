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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.events.reference.Codes;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.Desk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.security.Role;

/** Licences under {@code /licences}. */
@Path(LicenceResource.PATH)
class LicenceResource {

    static final String PATH = "/licences";

    private final RegisteredSources registered;
    private final Desk<Licence, LicenceView> desk;

    LicenceResource(VersionTable<Licence> licences, RegisteredSources registered, Desks desks) {
        this.registered = registered;
        this.desk = desks.of(PATH, licences, LicenceView::of);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listLicences", summary = "Licences")
    public RestResponse<Page<LicenceView>> list(@BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        return desk.page(asOf, page, Where.all());
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "createLicence", summary = "Register a licence under a code of your choice")
    public RestResponse<LicenceView> create(@NotNull @Valid LicenceRequest request) {
        RestResponse<LicenceView> reply = desk.create(Codes.given(request.code()), request.toDraft());
        registered.written();
        return reply;
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getLicence", summary = "One licence")
    public RestResponse<LicenceView> get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.get(code, asOf);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "updateLicence", summary = "Correct a licence: a further version")
    public RestResponse<LicenceView> update(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid LicenceRequest request) {
        Codes.unchanged(code, request.code());
        RestResponse<LicenceView> reply = desk.correct(code, ifMatch, request.toDraft());
        registered.written();
        return reply;
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listLicenceHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    public RestResponse<HistoryView<LicenceView>> history(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.history(code, asOf);
    }
}
