package org.suivi.e2e.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.suivi.e2e.load.Door.Request;
import org.suivi.e2e.proof.Acknowledged;
import org.suivi.e2e.proof.Acknowledged.What;

/** One client, who writes one thing after the other and writes down what was acknowledged to him. */
final class Client {

    private static final long BETWEEN_MILLIS = 60;

    private final int number;
    private final Door door;
    private final Consumer<Acknowledged> ledger;
    private final String partner;
    private final String editor;
    private final Random random;
    private final Bodies bodies;
    private final List<ObjectNode> own = new ArrayList<>();
    private int count;

    Client(int number, Door door, Consumer<Acknowledged> ledger, String partner, String editor, long seed) {
        this.number = number;
        this.door = door;
        this.ledger = ledger;
        this.partner = partner;
        this.editor = editor;
        this.random = new Random(seed);
        this.bodies = new Bodies(random);
    }

    /** Writes while it may; what it began it ends. */
    void work(BooleanSupplier going) throws InterruptedException {
        while (going.getAsBoolean()) {
            act();
            // the pace of the load, no wait for anything
            Thread.sleep(random.nextLong(2 * BETWEEN_MILLIS));
        }
    }

    private void act() {
        int dice = random.nextInt(100);
        if (dice < 45 || own.isEmpty()) {
            report();
        } else if (dice < 72) {
            correct();
        } else if (dice < 82) {
            batch();
        } else if (dice < 90) {
            withoutKey();
        } else if (dice < 94) {
            claim(What.NAME, "/actors/GROUP-" + (1 + random.nextInt(Bodies.GROUPS)) + "/names", bodies.name(mark()));
        } else if (dice < 97) {
            claim(What.RELATION, "/relations", bodies.relation(mark()));
        } else {
            claim(What.FIGURE, "/instruments/accord/published-figures", bodies.figure(mark()));
        }
    }

    private String mark() {
        count++;
        return "client %d, %d".formatted(number, count);
    }

    private void report() {
        ObjectNode report = bodies.report(mark());
        acknowledge(report, door.write(request("POST", "/incidents", report, partner)));
        own.add(report);
    }

    private void correct() {
        int which = random.nextInt(own.size());
        ObjectNode corrected = next(which);
        String key = corrected.get("sourceKey").textValue().replace(" ", "%20").replace(",", "%2C");
        String path = "/sources/" + Bodies.SOURCE + "/reports/" + key;
        acknowledge(corrected, door.write(request("PUT", path, corrected, partner)));
        own.set(which, corrected);
    }

    private ObjectNode next(int which) {
        ObjectNode report = own.get(which);
        return bodies.corrected(report, report.get("revision").intValue() + 1);
    }

    /** New reports and corrections of earlier ones, of which no two have one key. */
    private void batch() {
        ArrayNode batch = Door.JSON.createArrayNode();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        places = places.subList(0, Math.min(3, places.size()));
        places.forEach(place -> batch.add(next(place)));
        for (int i = random.nextInt(10); i >= 0; i--) {
            batch.add(bodies.report(mark()));
        }
        JsonNode outcomes =
                door.write(request("POST", "/incidents/batch", batch, partner)).get("outcomes");
        for (int row = 0; row < batch.size(); row++) {
            ObjectNode report = (ObjectNode) batch.get(row);
            JsonNode outcome = outcomes.get(row);
            if (outcome.get("outcome").textValue().equals("rejected")) {
                throw new AssertionError("rejected in a batch: " + outcome);
            }
            acknowledge(
                    report,
                    outcome.get("incident").textValue(),
                    outcome.get("version").intValue());
            if (row < places.size()) {
                own.set(places.get(row), report);
            } else {
                own.add(report);
            }
        }
    }

    /** A report without a key of its source: only the key of the request tells that it is the same. */
    private void withoutKey() {
        ObjectNode report = bodies.report(mark());
        report.remove(List.of("sourceKey", "revision"));
        Map<String, String> headers = new HashMap<>(Map.of("X-API-Key", partner));
        headers.put(
                "Idempotency-Key",
                report.get("title").textValue().replace(" ", "").replace(",", "-"));
        acknowledge(report, door.write(new Request("POST", "/incidents", Door.text(report), headers)));
    }

    private void claim(What what, String path, ObjectNode claim) {
        JsonNode answer = door.write(request("POST", path, claim, editor));
        ledger.accept(new Acknowledged(
                what,
                claim.get("citation").textValue(),
                0,
                "",
                answer.get("id").textValue(),
                answer.get("version").intValue()));
    }

    private static Request request(String method, String path, JsonNode body, String key) {
        return new Request(method, path, Door.text(body), Map.of("X-API-Key", key));
    }

    private void acknowledge(ObjectNode report, JsonNode incident) {
        acknowledge(
                report, incident.get("id").textValue(), incident.get("version").intValue());
    }

    private void acknowledge(ObjectNode report, String incident, int version) {
        int revision = report.path("revision").asInt(0);
        ledger.accept(new Acknowledged(
                What.REPORT, report.get("title").textValue(), revision, sha256(Door.text(report)), incident, version));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
