package org.suivi.gateway.health;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the house is. */
@Schema(name = "Health")
record HealthView(
        @Schema(description = "DEGRADED if something is down.")
        Condition status,

        @Schema(description = "The gateway's database and each service.")
        Map<String, Condition> parts) {

    enum Condition {
        UP,
        DEGRADED,
        DOWN
    }

    static HealthView of(Map<String, Condition> parts) {
        boolean well = parts.values().stream().allMatch(Condition.UP::equals);
        return new HealthView(well ? Condition.UP : Condition.DEGRADED, parts);
    }
}
