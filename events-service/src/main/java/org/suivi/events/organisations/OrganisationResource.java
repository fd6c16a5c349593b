package org.suivi.events.organisations;

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

/** Organisations under {@code /organisations}. */
@Path(OrganisationResource.PATH)
class OrganisationResource {

    static final String PATH = "/organisations";

    private final Desk<Organisation, OrganisationView> desk;

    OrganisationResource(VersionTable<Organisation> organisations, Desks desks) {
        this.desk = desks.of(PATH, organisations, OrganisationView::of);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listOrganisations", summary = "Organisations")
    public RestResponse<Page<OrganisationView>> list(@BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        return desk.page(asOf, page, Where.all());
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "createOrganisation", summary = "Register an organisation under a code of your choice")
    public RestResponse<OrganisationView> create(@NotNull @Valid OrganisationRequest request) {
        return desk.create(Codes.given(request.code()), request.toDraft());
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getOrganisation", summary = "One organisation")
    public RestResponse<OrganisationView> get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.get(code, asOf);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "updateOrganisation", summary = "Correct an organisation: a further version")
    public RestResponse<OrganisationView> update(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid OrganisationRequest request) {
        Codes.unchanged(code, request.code());
        return desk.correct(code, ifMatch, request.toDraft());
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listOrganisationHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    public RestResponse<HistoryView<OrganisationView>> history(
            @PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.history(code, asOf);
    }
}
