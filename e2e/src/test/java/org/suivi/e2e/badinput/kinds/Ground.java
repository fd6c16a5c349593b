package org.suivi.e2e.badinput.kinds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.suivi.e2e.Installation;
import org.suivi.e2e.Installation.Holder;
import org.suivi.e2e.badinput.Answer;
import org.suivi.e2e.badinput.Ask;
import org.suivi.e2e.badinput.Wire;

/** What has to be there before some kinds of bad input can be tried, made when it is first asked for: keys, cursors, records. */
public final class Ground {

    private static final String ASSESSMENT = """
            {"organisation": "suivi-editors", "attribution": "READ_BY_EDITORS", "score": 2, "confidence": "H",
             "period": {"from": "2023-%1$s-01", "to": "2023-%1$s-28"}, "narrative": "for those who try to misuse it"}
            """;

    private final Installation suivi;
    private final Wire wire;
    private final Map<String, String> made = new HashMap<>();

    public Ground(Installation suivi, Wire wire) {
        this.suivi = suivi;
        this.wire = wire;
    }

    String admin() {
        return suivi.key(Holder.ADMIN);
    }

    String editor() {
        return suivi.key(Holder.EDITOR);
    }

    String reviewer() {
        return suivi.key(Holder.REVIEWER);
    }

    String monitor() {
        return suivi.key(Holder.MONITOR);
    }

    String partner() {
        return suivi.key(Holder.PARTNER);
    }

    String reader() {
        return suivi.key(Holder.READER);
    }

    /** The key of a monitor of another organisation. */
    String strangersMonitor() {
        return once("stranger", () -> key("monitor", "kroc-pam").path("key").asText());
    }

    /** The key of a reviewer who wrote nothing himself. */
    String reviewerElse() {
        return once(
                "reviewer", () -> key("reviewer", "suivi-editors").path("key").asText());
    }

    /** An Idempotency-Key that came with another report. */
    String used() {
        return once("used", () -> {
            String key = "ground-" + UUID.randomUUID();
            String report = Body.report().with("/sourceKey", key).text();
            must(Ask.post("/incidents", report).by(partner()).header("Idempotency-Key: " + key));
            return key;
        });
    }

    /** A key that opened for a moment. */
    String revoked() {
        return once("revoked", () -> {
            JsonNode key = key("reader", "suivi-editors");
            must(Ask.of("DELETE", "/keys/" + key.path("id").asText()).by(admin()));
            return key.path("key").asText();
        });
    }

    /** The id of an incident that everybody may see. */
    String incident() {
        return once("incident", () -> {
            String report = Body.report()
                    .with("/sourceKey", "ground-" + UUID.randomUUID())
                    .text();
            return id(must(Ask.post("/incidents", report).by(partner())));
        });
    }

    /** The key of a report that was corrected, to revision 2. */
    String corrected() {
        return once("corrected", () -> {
            String key = "ground-" + UUID.randomUUID();
            Body report = Body.report().with("/sourceKey", key);
            must(Ask.post("/incidents", report.text()).by(partner()));
            Body next = report.with("/revision", 2).with("/description", "as it was seen later");
            must(Ask.put("/sources/minusma-joc/reports/" + key, next.text()).by(partner()));
            return key;
        });
    }

    /** The key of a report that was taken back. */
    String retracted() {
        return once("retracted", () -> {
            String key = "ground-" + UUID.randomUUID();
            must(Ask.post("/incidents", Body.report().with("/sourceKey", key).text())
                    .by(partner()));
            must(Ask.of("DELETE", "/sources/minusma-joc/reports/" + key + "?reason=ground")
                    .by(partner()));
            return key;
        });
    }

    /** The id of an assessment that its author has not submitted. */
    String draft() {
        return once("draft", () -> assessment("04"));
    }

    /** The id of an assessment that was submitted by whoever may approve those of others. */
    String assessment() {
        return once("assessment", () -> {
            String id = assessment("03");
            must(Ask.of("POST", "/assessments/" + id + "/submit").by(reviewer()));
            return id;
        });
    }

    /** The code of an actor that is a person. */
    String person() {
        return must(Ask.get("/actors?kind=PERSON&limit=1").by(reader()))
                .json()
                .at("/items/0/code")
                .asText();
    }

    /** The {@code next} of the first page of a list that has more, as its reader got it. */
    String cursor(String list, String key) {
        return must(Ask.get(list).by(key)).json().path("next").asText();
    }

    /** The answer to what must succeed. */
    Answer must(Ask ask) {
        Answer answer = wire.send(ask);
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(ask.method() + " " + ask.target() + ": " + answer.text());
        }
        return answer;
    }

    private JsonNode key(String role, String organisation) {
        return must(Ask.post(
                                "/keys",
                                "{\"name\": \"bad input\", \"role\": \"%s\", \"organisation\": \"%s\"}"
                                        .formatted(role, organisation))
                        .by(admin()))
                .json();
    }

    private String assessment(String month) {
        return id(must(Ask.post("/benchmarks/mali-2015.c10/assessments", ASSESSMENT.formatted(month))
                .by(reviewer())));
    }

    private static String id(Answer answer) {
        return answer.json().path("id").asText();
    }

    private String once(String name, Supplier<String> making) {
        String known = made.get(name);
        if (known == null) {
            known = making.get();
            made.put(name, known);
        }
        return known;
    }
}
