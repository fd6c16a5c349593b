package org.suivi.actors.preference;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.actors.identity.Identities;
import org.suivi.history.AsOfRequest;
import org.suivi.history.Audience;
import org.suivi.history.Snapshot;
import org.suivi.history.Snapshots;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** Whatever several editors write at the same time, no actor is ever a preferred member of itself, on no day, as known at no moment. */
@QuarkusTest
class NoCircleUnderConcurrentWritersTest {

    private static final List<String> ACTORS = List.of("nc.A", "nc.B", "nc.C", "nc.D", "nc.E");
    private static final LocalDate FIRST = LocalDate.parse("2014-01-01");
    private static final int DAYS = 40;
    private static final int WRITERS = 8;
    private static final int WRITES = 25;

    @Inject
    Snapshots snapshots;

    @Inject
    ReadClaims read;

    @Inject
    Identities identities;

    @BeforeEach
    void recordTheActors() {
        ACTORS.forEach(code -> post("/actors", "{\"code\": \"%s\", \"kind\": \"COALITION\"}".formatted(code)));
    }

    @Test
    void noSequenceOfWritesMakesACircle() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Random random = new Random(2015 + writer);
                work.add(() -> write(random));
            }
            int refused = 0;
            for (Future<Integer> done : writers.invokeAll(work)) {
                refused += done.get();
            }
            assertThat(refused).as("pins refused").isPositive();
        }
        List<Instant> stamps = stamps();
        assertThat(stamps).hasSizeGreaterThan(50);
        for (Instant knownAt : stamps) {
            isFreeOfCircles(preferred(new AsOfRequest(null, knownAt, null)));
        }
        for (int day = 0; day < DAYS; day++) {
            isFreeOfCircles(preferred(new AsOfRequest(null, null, FIRST.plusDays(day))));
        }
    }

    @Test
    void whatTheOthersAreToldIsWhatReadersAreAnswered() throws Exception {
        write(new Random(67));
        snapshots.read(Audience.EXACT, AsOfRequest.NOW, Set.of("relation", "pin", "preference"), snapshot -> {
            Map<String, Boolean> told = told(snapshot);
            Claims claims = read.about(snapshot, identities.at(snapshot), ACTORS);
            for (RelationClaim claim : claims.all()) {
                assertThat(told.getOrDefault(claim.id(), true))
                        .isEqualTo(claims.standing(claim.id()).orElseThrow().preferred());
            }
            return claims;
        });
    }

    private int write(Random random) {
        List<String> mine = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < WRITES; i++) {
            int what = random.nextInt(10);
            if (what < 7 || mine.isEmpty()) {
                Response created = post("/relations", membership(random));
                if (created.statusCode() == 201) {
                    mine.add(created.path("id"));
                }
            } else if (what == 7) {
                retract(mine.remove(random.nextInt(mine.size())));
            } else {
                String id = mine.get(random.nextInt(mine.size()));
                int status = post("/relations/" + id + (what == 8 ? "/pin" : "/unpin"), "{\"reason\": \"chance\"}")
                        .statusCode();
                assertThat(status).isIn(200, 409);
                refused += status == 409 ? 1 : 0;
            }
        }
        return refused;
    }

    private static String membership(Random random) {
        int from = random.nextInt(ACTORS.size());
        int to = (from + 1 + random.nextInt(ACTORS.size() - 1)) % ACTORS.size();
        int first = random.nextInt(30);
        return """
                {"type": "MEMBER_OF", "from": "%s", "to": "%s", "validFrom": "%s", "validTo": "%s", "publishedOn": "%s",
                 "citation": "%d"}""".formatted(
                        ACTORS.get(from),
                        ACTORS.get(to),
                        FIRST.plusDays(first),
                        FIRST.plusDays(first + random.nextInt(10)),
                        FIRST.plusDays(random.nextInt(DAYS)),
                        random.nextInt(1_000_000));
    }

    private List<RelationClaim> preferred(AsOfRequest asOf) {
        return snapshots.read(Audience.EXACT, asOf, Set.of("relation", "pin"), snapshot -> read.about(
                        snapshot, identities.at(snapshot), ACTORS)
                .preferred());
    }

    private static void isFreeOfCircles(List<RelationClaim> preferred) {
        for (int day = 0; day < DAYS; day++) {
            LocalDate on = FIRST.plusDays(day);
            Map<String, Set<String>> groups = new TreeMap<>();
            preferred.stream().filter(it -> it.longest().holds(on)).forEach(it -> groups.computeIfAbsent(
                            it.from(), member -> new TreeSet<>())
                    .add(it.to()));
            for (String actor : ACTORS) {
                Set<String> reached = new TreeSet<>(groups.getOrDefault(actor, Set.of()));
                while (reached.addAll(reached.stream()
                        .flatMap(it -> groups.getOrDefault(it, Set.of()).stream())
                        .toList())) {
                    // further up
                    assertThat(reached).hasSizeLessThanOrEqualTo(ACTORS.size());
                }
                assertThat(reached).as("groups of %s on %s", actor, on).doesNotContain(actor);
            }
        }
    }

    private List<Instant> stamps() {
        return snapshots.read(Audience.EXACT, AsOfRequest.NOW, Set.of("relation", "pin"), snapshot -> snapshot.handle()
                .createQuery("""
                        SELECT DISTINCT recorded_from FROM relation WHERE from_actor LIKE 'nc.%'
                        UNION SELECT DISTINCT recorded_from FROM pin ORDER BY 1""")
                .mapTo(Instant.class)
                .list());
    }

    private static Map<String, Boolean> told(Snapshot snapshot) {
        Map<String, Boolean> told = new TreeMap<>();
        snapshot.handle()
                .createQuery(
                        "SELECT id, body ->> 'preferred' AS preferred FROM preference WHERE recorded_to = 'infinity'")
                .map((row, context) -> Map.entry(row.getString("id"), row.getBoolean("preferred")))
                .forEach(it -> told.put(it.getKey(), it.getValue()));
        return told;
    }

    private static void retract(String id) {
        String tag = given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                .get("/api/v1/relations/" + id)
                .header("ETag");
        given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                .header("If-Match", tag)
                .delete("/api/v1/relations/" + id + "?reason=chance")
                .then()
                .statusCode(204);
    }

    private static Response post(String path, String body) {
        return given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path);
    }
}
