package org.suivi.actors.listing;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.actors.claim.ActorClaims;
import org.suivi.actors.claim.ActorDesks;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.histories.HistoryView;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.security.Role;

/** Listings under {@code /actors/{code}/listings}. */
@Path(ListingResource.PATH)
class ListingResource {

    static final String PATH = "/actors/{code}/listings";

    private final ActorClaims<Listing, ListingView> desk;

    ListingResource(VersionTable<Listing> listings, ActorDesks desks) {
        this.desk = desks.of(PATH, Listing::actor, listings, ListingView::of);
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "listListings",
            summary = "The sanctions regimes under which the actor is listed on the date")
    public RestResponse<Page<ListingView>> list(
            @PathParam("code") String code, @BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        return desk.held(code, page, asOf);
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "createListing", summary = "Record a listing; the same claim again changes nothing")
    public RestResponse<ListingView> create(@PathParam("code") String code, @NotNull @Valid ListingRequest request) {
        return desk.create(code, request.toDraft(code));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getListing", summary = "One listing")
    public RestResponse<ListingView> get(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.get(code, id, asOf);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateListing", summary = "Correct a listing: a further version")
    public RestResponse<ListingView> update(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid ListingRequest request) {
        return desk.correct(code, id, ifMatch, request::toDraft);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "retractListing", summary = "Take a listing back; its history stays")
    public RestResponse<Void> retract(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @BeanParam IfMatch ifMatch,
            @BeanParam RetractionReason reason) {
        return desk.retract(code, id, ifMatch, reason);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listListingHistory", summary = "The versions of a listing")
    public RestResponse<HistoryView<ListingView>> history(
            @PathParam("code") String code, @PathParam("id") String id, @BeanParam AsOfParams asOf) {
        return desk.history(code, id, asOf);
    }
}
