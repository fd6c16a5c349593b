package org.suivi.actors.lineage;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.suivi.actors.actor.ActorKind;
import org.suivi.actors.relation.RelationType;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;

/** What of the graph is asked for; what is left out does not narrow it. */
class GraphParams {

    private static final int MOST = 5000;

    @QueryParam("kind")
    @Parameter(description = "Actors of these kinds only; may be repeated.")
    List<ActorKind> kinds = List.of();

    @QueryParam("type")
    @Parameter(description = "Relations of these types only; may be repeated.")
    List<RelationType> types = List.of();

    @QueryParam("limit")
    @DefaultValue("1000")
    @Parameter(description = "How many actors at the most, 1 to 5000, by code.")
    int limit;

    /** @throws org.suivi.rest.problems.ProblemException 400 for a limit out of bounds */
    GraphParams checked() {
        if (limit < 1 || limit > MOST) {
            String expected = "a number from 1 to " + MOST + " is expected";
            throw CommonProblem.INVALID_PARAMETER.because(
                    "limit: " + expected, InputError.in("limit", "range", expected));
        }
        return this;
    }
}
