package org.suivi.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.history.Draft;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.answers.RetractionReason;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.asof.AsOfView;
import org.suivi.rest.desk.Desk;
import org.suivi.rest.desk.Desks;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.rest.paging.PageRequest;
import org.suivi.rest.paging.Rows;
import org.suivi.security.Role;

/** Reads and writes as any service does them. */
@Path("/things")
class ThingResource {

    /** How many answers were computed: what a 304 spares. */
    static final AtomicInteger COMPUTED = new AtomicInteger();

    private static final Set<String> KINDS = Set.of("thing");

    private final VersionTable<Thing> things;
    private final Desk<Thing, Thing> desk;
    private final Answers answers;

    ThingResource(ObjectMapper json, Answers answers, Desks desks) {
        this.things = VersionTable.ofThings("thing", "thing", Thing.class, json);
        this.desk = desks.of("/things", things, ThingResource::shown);
        this.answers = answers;
    }

    record Sum(int things, AsOfView asOf) {}

    @GET
    @RolesAllowed(Role.PUBLIC)
    public RestResponse<Page<Thing>> list(
            @QueryParam("label") String label, @BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        return answers.list(
                asOf,
                page,
                KINDS,
                (Thing thing) -> List.of(thing.code()),
                (snapshot, request) -> rows(snapshot, request, label));
    }

    @GET
    @Path("/sum")
    @RolesAllowed(Role.PUBLIC)
    public RestResponse<Sum> sum(@BeanParam AsOfParams asOf, @QueryParam("by") List<String> by) {
        return answers.derived(asOf, KINDS, snapshot -> {
            COMPUTED.incrementAndGet();
            return new Sum(things.list(snapshot, Where.all(), "id", 1000).size(), AsOfView.of(snapshot.asOf()));
        });
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getThing")
    public RestResponse<Thing> get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return desk.get(code, asOf);
    }

    @POST
    @RolesAllowed({Role.EDITOR, Role.PARTNER})
    @Operation(operationId = "createThing")
    public RestResponse<Thing> create(@NotNull @Valid Thing thing) {
        return desk.create(thing.code(), Draft.of(thing));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "updateThing")
    public RestResponse<Thing> update(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid Thing thing) {
        return desk.correct(code, ifMatch, Draft.of(thing));
    }

    @DELETE
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    public RestResponse<Void> retract(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @BeanParam RetractionReason reason) {
        return desk.retract(code, ifMatch, reason);
    }

    private Rows<Thing> rows(Snapshot snapshot, PageRequest request, String label) {
        Where where = Where.all().and("body #>> '{labels,run}' = :label", "label", label);
        Rows<Thing> rows = Rows.of(things
                .list(
                        snapshot,
                        request.first()
                                ? where
                                : where.and(
                                        "id > :after", "after", request.after().get(0)),
                        "id",
                        request.rows())
                .stream()
                .map(version -> version.body())
                .toList());
        return request.count() == PageParams.Count.NONE ? rows : rows.total(7);
    }

    private static Thing shown(Version<Thing> version) {
        COMPUTED.incrementAndGet();
        return version.body();
    }
}
