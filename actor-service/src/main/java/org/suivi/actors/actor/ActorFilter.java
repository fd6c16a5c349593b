package org.suivi.actors.actor;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which actors are asked for; what is left out does not narrow the list. */
class ActorFilter {

    @QueryParam("kind")
    @Nullable
    ActorKind kind;

    @QueryParam("q")
    @Parameter(description = "A part of the code or of any name, whatever its case.")
    @Nullable
    String q;

    @QueryParam("memberOf")
    @Parameter(description = "Members, on the date asked for, of the actor with this code.")
    @Nullable
    String memberOf;

    @QueryParam("country")
    @Pattern(regexp = "[A-Z]{2}", message = "two capital letters of ISO 3166-1 are expected")
    @Nullable
    String country;
}
