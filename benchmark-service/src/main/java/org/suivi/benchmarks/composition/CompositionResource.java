package org.suivi.benchmarks.composition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.suivi.benchmarks.replica.ActorNames;
import org.suivi.benchmarks.replica.Memberships;
import org.suivi.rest.answers.Answers;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.security.Role;

/** Who composed the parties, under {@code /instruments/{code}/composition}. */
@Path("/instruments/{code}/composition")
class CompositionResource {

    private static final Set<String> KINDS = kinds();
    private static final String SIGNATURE = "signature";

    private final CompositionQueries queries;
    private final Answers answers;

    CompositionResource(CompositionQueries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(
            operationId = "getComposition",
            summary = "Who composed each party on its own day of signature, all the way down")
    public RestResponse<CompositionView> get(
            @PathParam("code") String code,
            @QueryParam("at")
                    @DefaultValue(SIGNATURE)
                    @Parameter(
                            description = "The day of which: that of each party's signature.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {SIGNATURE},
                                            defaultValue = SIGNATURE))
                    String at,
            @BeanParam AsOfParams asOf) {
        if (!at.equals(SIGNATURE)) {
            throw CommonProblem.INVALID_PARAMETER.because(
                    "at: signature is expected", InputError.in("at", "one-of", "signature is expected"));
        }
        return answers.derived(asOf, KINDS, snapshot -> queries.atSignature(snapshot, code));
    }

    private static Set<String> kinds() {
        Set<String> kinds = new HashSet<>(Memberships.KINDS);
        kinds.addAll(Set.of("instrument", "party-act", ActorNames.KIND, ActorNames.PERSONS));
        return Set.copyOf(kinds);
    }
}
