package org.suivi.benchmarks.implementation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.ledger.Ledgers;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.security.Role;

/** How far a set is, under {@code /benchmark-sets/{code}/implementation}. */
@Path("/benchmark-sets/{code}/implementation")
class SetImplementationResource {

    private final SetImplementationQueries queries;
    private final Answers answers;

    SetImplementationResource(SetImplementationQueries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "getSetImplementation",
            summary =
                    "How far it is on the date, by a named method; of one framework and one nature unless all are asked for")
    public RestResponse<SetImplementationView> implementation(
            @PathParam("code") String code,
            @BeanParam ImplementationParams params,
            @QueryParam("by")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"theme", "responsible", "chapter"}))
                    @Nullable
                    Grouping by,
            @BeanParam AsOfParams asOf) {
        Set<String> kinds = new HashSet<>(Ledgers.KINDS);
        kinds.addAll(Set.of("benchmark-set", "provision", "responsibility"));
        return answers.derived(asOf, kinds, snapshot -> queries.implementation(snapshot, code, params, by));
    }
}
