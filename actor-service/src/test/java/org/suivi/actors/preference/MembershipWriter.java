package org.suivi.actors.preference;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** One of several editors who write whatever comes into their heads about the same few actors, each not knowing of the others. */
final class MembershipWriter {

    static final LocalDate FIRST = LocalDate.parse("2014-01-01");
    static final int DAYS = 60;

    private static final List<String> WINGS = List.of("north", "south");

    private final Random random;
    private final List<String> actors;
    private final Queue<String> relations;

    /** How often each kind of write was answered how, such as {@code pin 409}. */
    final Map<String, Integer> answers = new TreeMap<>();

    /** @param relations the ids of all claims so far, of every writer's */
    MembershipWriter(Random random, List<String> actors, Queue<String> relations) {
        this.random = random;
        this.actors = actors;
        this.relations = relations;
    }

    void write(int writes) {
        for (int i = 0; i < writes; i++) {
            write();
        }
    }

    private void write() {
        String relation = any();
        int what = relation == null ? 0 : random.nextInt(20);
        if (what < 9) {
            create();
        } else if (what < 12) {
            correct(relation);
        } else if (what < 13) {
            retract(relation);
        } else if (what < 16) {
            note("pin", post("/relations/" + relation + "/pin", "{\"reason\": \"%d\"}".formatted(random.nextInt())));
        } else if (what < 17) {
            note("unpin", post("/relations/" + relation + "/unpin", "{\"reason\": \"chance\"}"));
        } else if (what < 19) {
            String merge = "{\"into\": \"%s\", \"reason\": \"chance\"}".formatted(actor());
            note("merge", post("/actors/" + actor() + "/merge", merge));
        } else {
            note("unmerge", post("/actors/" + actor() + "/unmerge", "{\"reason\": \"chance\"}"));
        }
    }

    private void create() {
        Response created = post("/relations", membership());
        note("create", created);
        if (created.statusCode() == 201) {
            relations.add(created.path("id"));
        }
    }

    private void correct(String relation) {
        String path = "/api/v1/relations/" + relation;
        String tag = editor().get(path).header("ETag");
        if (tag != null) {
            note(
                    "correct",
                    editor().header("If-Match", tag)
                            .contentType(ContentType.JSON)
                            .body(membership())
                            .put(path));
        }
    }

    private void retract(String relation) {
        String path = "/api/v1/relations/" + relation;
        String tag = editor().get(path).header("ETag");
        if (tag != null) {
            note("retract", editor().header("If-Match", tag).delete(path + "?reason=chance"));
        }
    }

    private void note(String what, Response answer) {
        if (answer.statusCode() >= 500) {
            throw new AssertionError(what + " was answered " + answer.statusCode() + ": " + answer.asString());
        }
        answers.merge(what + " " + answer.statusCode(), 1, Integer::sum);
    }

    /** Now and then of another kind than a membership, of a wing, or of a part; with ends that are days, months, intervals or open. */
    private String membership() {
        int first = random.nextInt(DAYS - 10);
        int extent = random.nextInt(6);
        return """
                {"type": "%s", "from": "%s", "to": "%s", "validFrom": %s, "validTo": %s, "publishedOn": %s,
                 "extent": "%s", "wing": %s, "citation": "%d"}""".formatted(
                        random.nextInt(12) == 0 ? "PART_OF" : "MEMBER_OF",
                        actor(),
                        actor(),
                        end(first),
                        end(first + random.nextInt(12)),
                        random.nextInt(4) == 0 ? "null" : end(random.nextInt(DAYS)),
                        extent == 0 ? "WING" : extent == 1 ? "SOME" : "WHOLE",
                        extent == 0 ? "\"" + WINGS.get(random.nextInt(2)) + "\"" : "null",
                        random.nextInt(1_000_000));
    }

    private String end(int day) {
        LocalDate on = FIRST.plusDays(day);
        return switch (random.nextInt(8)) {
            case 0 -> "null";
            case 1 -> "\"" + on.toString().substring(0, 7) + "\"";
            case 2, 3 -> "\"" + on + "/" + on.plusDays(1 + random.nextInt(6)) + "\"";
            default -> "\"" + on + "\"";
        };
    }

    private String actor() {
        return actors.get(random.nextInt(actors.size()));
    }

    private String any() {
        List<String> all = List.copyOf(relations);
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    static Response post(String path, String body) {
        return editor().contentType(ContentType.JSON).body(body).post("/api/v1" + path);
    }

    private static RequestSpecification editor() {
        return given().spec(Tokens.as(Role.EDITOR, "suivi-editors"));
    }
}
