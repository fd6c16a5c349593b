package org.suivi.e2e.load;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** What the clients send: invented incidents, names, relations and figures, each with a mark that nothing else bears. */
final class Bodies {

    static final String SOURCE = "fault-desk";
    static final int GROUPS = 4;

    private static final List<String> TYPES = List.of("ARMED_CLASH", "ATTACK", "SHELLING", "LOOTING", "PROTEST");

    private final Random random;

    Bodies(Random random) {
        this.random = random;
    }

    /** A report whose title is its mark; its description tells the revision. */
    ObjectNode report(String mark) {
        ObjectNode report = Door.JSON.createObjectNode();
        report.put("source", SOURCE);
        report.put("sourceKey", mark);
        report.put("revision", 1);
        report.put("title", mark);
        report.put("description", "first told");
        report.put("type", TYPES.get(random.nextInt(TYPES.size())));
        String day = "2015-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
        report.putObject("date").put("from", day).put("precision", "DAY");
        report.putObject("place")
                .put("lat", 12 + random.nextInt(900) / 100.0)
                .put("lon", -6 + random.nextInt(900) / 100.0)
                .put("precision", "EXACT")
                .put("country", "ML");
        participants(report.putArray("participants"));
        report.putArray("casualties")
                .addObject()
                .put("group", "ARMED_GROUP")
                .put("harm", "KILLED")
                .put("best", random.nextInt(20));
        return report;
    }

    // seldom a name that somebody may be given later: then the incident is looked at again
    private void participants(ArrayNode participants) {
        participants.addObject().put("side", "A").put("name", "GROUP-" + (1 + random.nextInt(GROUPS)));
        if (random.nextInt(10) == 0) {
            participants.addObject().put("side", "B").put("name", brigade());
        }
    }

    private String brigade() {
        return "Brigade " + random.nextInt(500);
    }

    ObjectNode corrected(ObjectNode report, int revision) {
        ObjectNode corrected = report.deepCopy();
        corrected.put("revision", revision);
        corrected.put("description", "told for the " + revision + "th time");
        ((ObjectNode) corrected.get("casualties").get(0)).put("best", random.nextInt(20));
        return corrected;
    }

    ObjectNode name(String mark) {
        return Door.JSON
                .createObjectNode()
                .put("text", brigade())
                .put("kind", "ALIAS")
                .put("source", "suivi-editors")
                .put("citation", mark);
    }

    ObjectNode relation(String mark) {
        return Door.JSON
                .createObjectNode()
                .put("type", "MEMBER_OF")
                .put("from", "GROUP-" + (1 + random.nextInt(GROUPS)))
                .put("to", "COALITION")
                .put("extent", "SOME")
                .put("validFrom", "2015-%02d".formatted(1 + random.nextInt(12)))
                .put("source", "suivi-editors")
                .put("citation", mark);
    }

    ObjectNode figure(String mark) {
        return Door.JSON
                .createObjectNode()
                .put("organisation", SOURCE)
                .put("measure", mark)
                .put("value", random.nextInt(100))
                .put("date", "2016-01-01")
                .put("citation", mark);
    }
}
