package org.suivi.e2e.badinput.kinds;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.suivi.e2e.badinput.Ask;

/** Whoever has no key, a key that is none, a role that does not suffice, or writes in another's name. */
final class AccessKinds {

    private static final String ASSESSMENT = """
            {"organisation": "kroc-pam", "attribution": "PUBLISHED", "period": {"from": "2019-04-01", "to": "2019-12-31"},
             "score": 2, "confidence": "H", "narrative": "in another's name"}
            """;
    private static final String FORGED = "eyJhbGciOiJub25lIn0.eyJncm91cHMiOlsiYWRtaW4iXX0.";

    private final Ground ground;
    private final List<Kind> kinds = new ArrayList<>();

    AccessKinds(Ground ground) {
        this.ground = ground;
    }

    List<Kind> all() {
        nobody();
        unknown();
        roles();
        others();
        return kinds;
    }

    private void nobody() {
        String report = Body.report().text();
        kind("a write without a key", Ask.post("/incidents", report), 401, "unauthenticated");
        kind("keys without a key", Ask.get("/keys"), 401, "unauthenticated");
        kind("an empty key", Ask.get("/keys").by(""), 401, "unknown-key");
        kind("a path in other letters", Ask.get("/Keys"), 404, "not-found");
        kind(
                "a role in a header of our own",
                Ask.get("/keys").header("X-Suivi-Role: admin").header("X-Suivi-Organisation: suivi-editors"),
                401,
                "unauthenticated");
        kind(
                "an address that passes for this machine's",
                Ask.get("/keys").header("X-Forwarded-For: 127.0.0.1").header("X-Real-IP: 127.0.0.1"),
                401,
                "unauthenticated");
        kind(
                "a path that passes for another",
                Ask.get("/keys").header("X-Original-URL: /api/v1/actors").header("X-Rewrite-URL: /health"),
                401,
                "unauthenticated");
        kind(
                "a method that passes for another",
                Ask.post("/incidents", report).header("X-HTTP-Method-Override: GET"),
                401,
                "unauthenticated");
    }

    private void unknown() {
        kind("a key that was made up", Ask.get("/actors").by("invented"), 401, "unknown-key");
        kind("a key with SQL in it", Ask.get("/actors").by("' OR 1=1 --"), 401, "unknown-key");
        kind("a key that is very long", Ask.get("/actors").by("k".repeat(5_000)), 401, "unknown-key");
        kind("a key that was revoked", Ask.get("/actors").by(ground.revoked()), 401, "unknown-key");
        kind(
                "a token that nobody signed",
                Ask.get("/actors").header("Authorization: Bearer " + FORGED),
                401,
                "unknown-key");
        String password = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        kind("a password", Ask.get("/keys").header("Authorization: Basic " + password), 401, "unknown-key");
    }

    private void roles() {
        String report = Body.report().text();
        kind("a reader who writes", Ask.post("/incidents", report).by(ground.reader()), 403, "forbidden");
        kind("a reader who reads keys", Ask.get("/keys").by(ground.reader()), 403, "forbidden");
        kind(
                "an editor who makes a source",
                Ask.post("/sources", "{\"code\": \"mine\"}").by(ground.editor()),
                403,
                "forbidden");
        kind(
                "a partner who writes of actors",
                Ask.post("/actors", "{\"code\": \"MINE\", \"kind\": \"STATE\"}").by(ground.partner()),
                403,
                "forbidden");
        kind(
                "a partner who verifies",
                Ask.post("/incidents/" + ground.incident() + "/verify", "{\"verification\": \"VERIFIED\"}")
                        .by(ground.partner()),
                403,
                "forbidden");
        kind(
                "a monitor who approves",
                Ask.of("POST", "/assessments/" + ground.assessment() + "/approve")
                        .by(ground.monitor()),
                403,
                "forbidden");
        kind(
                "the public and what reports say",
                Ask.get("/incidents/" + ground.incident() + "/reports"),
                401,
                "unauthenticated");
    }

    private void others() {
        String foreign = Body.report().with("/source", "acled").text();
        kind(
                "a report of another's source",
                Ask.post("/incidents", foreign).by(ground.partner()),
                403,
                "foreign-source");
        kind(
                "a report put for another's source",
                Ask.put("/sources/acled/reports/bad-input-1", foreign).by(ground.partner()),
                403,
                "foreign-source");
        kind(
                "another's report taken back",
                Ask.of("DELETE", "/sources/acled/reports/1?reason=mine").by(ground.partner()),
                403,
                "foreign-source");
        kind(
                "an import for another's source",
                Ask.of("POST", "/imports?format=ucdp-ged&source=acled")
                        .by(ground.partner())
                        .body("text/csv", new byte[] {'a'}),
                403,
                "foreign-source");
        kind(
                "an assessment of another organisation",
                Ask.post("/benchmarks/mali-2015.c10/assessments", ASSESSMENT).by(ground.monitor()),
                403,
                "other-organisation");
        kind(
                "another organisation's draft",
                Ask.get("/assessments/" + ground.draft()).by(ground.strangersMonitor()),
                404,
                "not-found");
        kind(
                "one's own assessment approved",
                Ask.of("POST", "/assessments/" + ground.assessment() + "/approve")
                        .by(ground.reviewer()),
                403,
                "own-assessment");
    }

    private void kind(String name, Ask ask, int status, String problem) {
        kinds.add(new Kind(name, ask, status, problem, ""));
    }
}
