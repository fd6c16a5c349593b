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

/** How far an instrument is, under {@code /instruments/{code}/implementation}. */
@Path("/instruments/{code}/implementation")
class ImplementationResource {

    private final ImplementationQueries queries;
    private final Answers answers;

    ImplementationResource(ImplementationQueries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "getImplementation",
            summary = "How far it is on the date, by a named method, beside what others published")
    public RestResponse<ImplementationView> implementation(
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
        kinds.addAll(Set.of("published-figure", "provision", "responsibility"));
        return answers.derived(asOf, kinds, snapshot -> queries.implementation(snapshot, code, params, by));
    }
}
