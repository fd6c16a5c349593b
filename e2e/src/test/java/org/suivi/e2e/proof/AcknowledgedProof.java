package org.suivi.e2e.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suivi.e2e.proof.Acknowledged.What;

/** What was acknowledged is recorded with that content, once. */
final class AcknowledgedProof {

    private static final String REPORTS = """
            SELECT raw ->> 'title', coalesce(revision, 0), encode(sha256(convert_to(raw::text, 'UTF8')), 'hex'),
                   incident_id, (SELECT max(i.version) FROM incident i WHERE i.id = incident_id)
            FROM report WHERE raw ->> 'title' IS NOT NULL
            """;
    private static final String CLAIMS =
            "SELECT citation, 0, '', id, max(version) FROM %s WHERE citation LIKE 'client %%' GROUP BY citation, id";

    private final Databases databases;

    AcknowledgedProof(Databases databases) {
        this.databases = databases;
    }

    private record Recorded(String id, String sha256, int version) {}

    /** @param all whether nothing else may be recorded, since no client waits for an answer */
    void look(Findings findings, Collection<Acknowledged> acknowledged, boolean all) {
        List<String> complaints = new ArrayList<>();
        Map<What, Map<String, Recorded>> recorded = new EnumMap<>(What.class);
        for (What what : What.values()) {
            recorded.put(what, recorded(what, complaints));
        }
        Set<String> known = new HashSet<>();
        for (Acknowledged each : acknowledged) {
            String key = each.mark() + "|" + each.revision();
            known.add(each.what() + key);
            Recorded found = recorded.get(each.what()).get(key);
            if (found == null) {
                complaints.add("lost: " + each);
            } else if (!found.id.equals(each.id())
                    || !found.sha256.equals(each.sha256())
                    || found.version < each.version()) {
                complaints.add("recorded otherwise: " + each + " as " + found);
            }
        }
        if (all) {
            recorded.forEach((what, things) -> things.keySet().stream()
                    .filter(key -> !known.contains(what + key))
                    .forEach(key -> complaints.add("recorded, and nobody was told: " + what + " " + key)));
        }
        findings.looked("acknowledged writes", acknowledged.size());
        findings.complain(complaints);
    }

    private Map<String, Recorded> recorded(What what, List<String> complaints) {
        String sql = what == What.REPORT ? REPORTS : CLAIMS.formatted(what.table());
        Map<String, Recorded> recorded = new HashMap<>();
        Map<String, String> ids = new HashMap<>();
        for (String row : databases.rows(what.database(), sql)) {
            String[] columns = row.split("\\|", -1);
            String key = columns[0] + "|" + columns[1];
            Recorded one = new Recorded(columns[3], columns[2], Integer.parseInt(columns[4]));
            Recorded other = recorded.put(key, one);
            String id = ids.put(columns[0], one.id);
            if (other != null || (id != null && !id.equals(one.id))) {
                complaints.add("twice: " + what + " " + key + " as " + one + " and " + (other == null ? id : other));
            }
        }
        return recorded;
    }
}
