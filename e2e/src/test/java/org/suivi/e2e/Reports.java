package org.suivi.e2e;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reports of invented incidents, as a partner posts them; each with a key of its own. */
final class Reports {

    static final String SOURCE = "minusma-joc";

    private Reports() {}

    /** A clash near Ménaka that everybody may see. */
    static Map<String, Object> clash(String day, String... actors) {
        Map<String, Object> report = new HashMap<>();
        report.put("source", SOURCE);
        report.put("sourceKey", "e2e-" + UUID.randomUUID());
        report.put("licence", "cc-by-4.0");
        report.put("sensitivity", "PUBLIC");
        report.put("type", "ARMED_CLASH");
        report.put("date", Map.of("from", day, "to", day, "precision", "DAY"));
        report.put(
                "place", Map.of("lat", 15.918, "lon", 2.402, "precision", "EXACT", "name", "Ménaka", "country", "ML"));
        report.put(
                "participants",
                List.of(actors).stream().map(Reports::participant).toList());
        report.put(
                "casualties",
                List.of(Map.of("group", "ARMED_GROUP", "harm", "KILLED", "low", 1, "best", 2, "high", 3)));
        report.put("revision", 1);
        return report;
    }

    static Map<String, Object> with(Map<String, Object> report, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(report);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> participant(String name) {
        return Map.of("side", "A", "role", "PARTICIPANT", "name", name);
    }
}
