package org.suivi.actors.lineage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.actors.actor.Actor;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.desk.References;
import org.suivi.security.Role;

/** The lineage of one actor, and the graph of all. */
@Path("/actors")
class LineageResource {

    private static final Set<String> KINDS = Set.of("actor", "name", "relation", "pin", "merge", "disclosure");

    private final LineageQueries queries;
    private final VersionTable<Actor> actors;
    private final Answers answers;

    LineageResource(LineageQueries queries, VersionTable<Actor> actors, Answers answers) {
        this.queries = queries;
        this.actors = actors;
        this.answers = answers;
    }

    @GET
    @Path("/{code}/lineage")
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "getLineage",
            summary =
                    "What the actor came out of and what came out of it by the date: splits, mergers, renamings, successions")
    public RestResponse<LineageView> lineage(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.derived(asOf, KINDS, snapshot -> {
            References.shown(actors, snapshot, code);
            return queries.lineage(snapshot, code);
        });
    }

    @GET
    @Path("/graph")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getGraph", summary = "Who there was on the date, and who stood how to whom")
    public RestResponse<GraphView> graph(@BeanParam GraphParams params, @BeanParam AsOfParams asOf) {
        GraphParams checked = params.checked();
        return answers.derived(asOf, KINDS, snapshot -> queries.graph(snapshot, checked));
    }
}
