package org.suivi.events.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.suivi.events.account.IncidentType;
import org.suivi.events.terms.Sensitivity;
import org.suivi.security.Role;

/** The types of incidents under {@code /incident-types}. */
@Path("/incident-types")
class IncidentTypesResource {

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listIncidentTypes", summary = "Types of incidents, with the codes of ACLED and UCDP")
    public TypesView list() {
        return new TypesView(
                Arrays.stream(IncidentType.values()).map(TypeView::of).toList());
    }

    /** All types. */
    public record TypesView(List<TypeView> items) {}

    /**
     * A type.
     *
     * @param acled ACLED's nearest sub-event type
     * @param ucdp UCDP's types of violence that it can be: state-based (1), non-state (2), one-sided (3)
     * @param leastSensitivity the least protection that it has, whatever its source says
     */
    public record TypeView(
            IncidentType code,
            boolean violent,
            @Nullable String acled,
            List<Integer> ucdp,
            Sensitivity leastSensitivity) {

        static TypeView of(IncidentType type) {
            Integer withState = type.ucdp(true);
            Integer without = type.ucdp(false);
            List<Integer> ucdp = withState == null || without == null
                    ? List.of()
                    : List.of(withState, without).stream().distinct().toList();
            return new TypeView(type, type.violent(), type.acled(), ucdp, type.floor());
        }
    }
}
