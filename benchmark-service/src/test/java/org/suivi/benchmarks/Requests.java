package org.suivi.benchmarks;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.stream.Stream;
import org.suivi.benchmarks.replica.ActorNames;
import org.suivi.benchmarks.replica.ActorRow;
import org.suivi.history.Recorder;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** How the tests of this service ask it. */
public final class Requests {

    public static final String EDITORS = "suivi-editors";

    private Requests() {}

    public static RequestSpecification as(String role) {
        return as(role, EDITORS);
    }

    public static RequestSpecification as(String role, String organisation) {
        return given().spec(Tokens.as(role, organisation)).basePath("/api/v1").contentType(ContentType.JSON);
    }

    public static RequestSpecification asPublic() {
        return given().spec(Tokens.asPublic()).basePath("/api/v1");
    }

    /** Posts as an editor. */
    public static ValidatableResponse post(String path, String body) {
        return as(Role.EDITOR).body(body).post(path).then();
    }

    /** Corrects as an editor who saw that version. */
    public static ValidatableResponse correct(String path, String seen, String body) {
        return as(Role.EDITOR).header("If-Match", seen).body(body).put(path).then();
    }

    public static ValidatableResponse get(String path) {
        return asPublic().get(path).then();
    }

    /** Lets the service know actors of a kind, as messages of actor-service would. */
    public static void known(String kind, String... actors) {
        List<ActorRow> rows = Stream.of(actors)
                .map(each -> new ActorRow(each, 1, "ACTIVE", "2026-11-21T09:00:00Z", kind))
                .toList();
        ActorNames names = CDI.current().select(ActorNames.class).get();
        CDI.current().select(Recorder.class).get().record(recording -> {
            names.receiveActors(recording, rows);
            return rows.size();
        });
    }

    /** An instrument of that code with a framework {@code <code>-list}, which it is shown by. */
    public static void instrument(String code) {
        post("/instruments", """
                {"code": "%s", "kind": "AGREEMENT", "title": "An agreement"}""".formatted(code)).statusCode(201);
        post("/frameworks", """
                {"code": "%s-list", "instrument": "%s", "organisation": "suivi-editors", "name": "A list",
                 "unit": "COMMITMENT", "scale": "0-3", "period": "YEAR"}""".formatted(code, code)).statusCode(201);
        as(Role.EDITOR)
                .body("""
                {"framework": "%s-list", "organisation": "suivi-editors"}""".formatted(code))
                .put("/instruments/" + code + "/default-line")
                .then()
                .statusCode(200);
    }

    /** A benchmark {@code <instrument>.<code>} of that framework. */
    public static String benchmark(String instrument, String code) {
        String full = instrument + "." + code;
        post("/benchmarks", """
                {"code": "%s", "framework": "%s-list", "statement": "Something is done", "theme": "DDR",
                 "shape": "DELIVERABLE", "nature": "COMMITMENT"}""".formatted(full, instrument)).statusCode(201);
        return full;
    }

    /** An approved assessment of a benchmark by the editors, of the whole of that year. */
    public static void assessed(String benchmark, int year, int score) {
        assessed(benchmark, year + "-01-01", year + "-12-31", Integer.toString(score), "[]");
    }

    /** The same of any period, with its evidence. */
    public static String assessed(String benchmark, String from, String to, String score, String evidence) {
        String id = as(Role.MONITOR)
                .body("""
                {"organisation": "suivi-editors", "attribution": "READ_BY_EDITORS", "score": %s, "evidence": %s,
                 "period": {"from": "%s", "to": "%s"}, "publishedOn": "%s"}
                """.formatted(score, evidence, from, to, to))
                .post("/benchmarks/" + benchmark + "/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(Role.MONITOR).post("/assessments/" + id + "/submit").then().statusCode(200);
        as(Role.REVIEWER, "suivi-reviewers")
                .post("/assessments/" + id + "/approve")
                .then()
                .statusCode(200);
        return id;
    }
}
