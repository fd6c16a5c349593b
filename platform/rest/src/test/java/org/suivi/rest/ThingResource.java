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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.suivi.history.By;
import org.suivi.history.Draft;
import org.suivi.history.Outcome;
import org.suivi.history.Recorder;
import org.suivi.history.Register;
import org.suivi.history.Snapshot;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Reads and writes as any service does them. */
@Path("/things")
class ThingResource {

    /** How many answers were computed: what a 304 spares. */
    static final AtomicInteger COMPUTED = new AtomicInteger();

    private static final Set<String> KINDS = Set.of("thing");

    private final VersionTable<Thing> things;
    private final Register<Thing> register;
    private final Answers answers;
    private final Replies replies;
    private final Caller caller;

    ThingResource(Recorder recorder, ObjectMapper json, Answers answers, Replies replies, Caller caller) {
        this.things = VersionTable.ofThings("thing", "thing", Thing.class, json);
        this.register = new Register<>(recorder, things);
        this.answers = answers;
        this.replies = replies;
        this.caller = caller;
    }

    record Sum(int things, AsOfView asOf) {}

    @GET
    @RolesAllowed(Role.PUBLIC)
    public Response list(@QueryParam("label") String label, @BeanParam PageParams page, @BeanParam AsOfParams asOf) {
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
    public Response sum(@BeanParam AsOfParams asOf, @QueryParam("by") List<String> by) {
        return answers.derived(asOf, KINDS, snapshot -> {
            COMPUTED.incrementAndGet();
            return new Sum(things.list(snapshot, Where.all(), "id", 1000).size(), AsOfView.of(snapshot.asOf()));
        });
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    public Response get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.one(asOf, KINDS, snapshot -> things.at(snapshot, code), (snapshot, version) -> {
            COMPUTED.incrementAndGet();
            return version.body();
        });
    }

    @POST
    @RolesAllowed({Role.EDITOR, Role.PARTNER})
    public Response create(@NotNull @Valid Thing thing) {
        return reply(register.create(thing.code(), Draft.of(thing), by()));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    public Response update(@PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid Thing thing) {
        return reply(register.correct(code, Draft.of(thing), by(), ifMatch.version()));
    }

    @DELETE
    @Path("/{code}")
    @RolesAllowed(Role.EDITOR)
    public Response retract(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @BeanParam RetractionReason reason) {
        return reply(register.retract(code, by().because(reason.text()), ifMatch.version()));
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

    private Response reply(Outcome<Thing> outcome) {
        return replies.to(outcome, version -> version.body(), version -> "/things/" + version.id());
    }

    private By by() {
        return new By(caller.organisation(), caller.subject(), null);
    }
}
