package org.suivi.actors.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suivi.actors.preference.MembershipWriter.DAYS;
import static org.suivi.actors.preference.MembershipWriter.FIRST;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.actors.identity.Identities;
import org.suivi.actors.identity.Identity;
import org.suivi.history.AsOfRequest;
import org.suivi.history.Audience;
import org.suivi.history.Snapshot;
import org.suivi.history.Snapshots;
import org.suivi.testing.Seed;

/**
 * Whatever several editors write at the same time (claims with unsure and open ends, corrections, retractions, pins, merges and their
 * undoing), no actor is ever a preferred member of itself: on no day, as known at no moment, by no day of publication.
 */
@QuarkusTest
class NoCircleUnderConcurrentWritersTest {

    private static final List<String> ACTORS = List.of("nc.A", "nc.B", "nc.C", "nc.D", "nc.E", "nc.F");
    private static final Set<String> KINDS = Set.of("relation", "pin", "merge", "preference");
    private static final int WRITERS = 8;
    private static final int WRITES = 40;

    @Inject
    Snapshots snapshots;

    @Inject
    ReadClaims read;

    @Inject
    Identities identities;

    @BeforeEach
    void recordTheActors() {
        ACTORS.forEach(code ->
                MembershipWriter.post("/actors", "{\"code\": \"%s\", \"kind\": \"COALITION\"}".formatted(code)));
    }

    @Test
    void noSequenceOfWritesMakesACircle() throws Exception {
        Map<String, Integer> answers = writeAtOnce(Seed.of(getClass()));
        assertThat(answers.keySet())
                .as("kinds of writes that were taken and refused: %s", answers)
                .contains("create 201", "correct 200", "retract 204", "pin 200", "pin 409", "unpin 200")
                .contains("merge 200", "merge 409", "unmerge 200", "create 422");
        List<Instant> stamps = stamps();
        assertThat(stamps).hasSizeGreaterThan(100);
        Set<Because> why = new HashSet<>();
        for (Instant knownAt : stamps) {
            AsOfRequest asOf = new AsOfRequest(null, knownAt, null);
            snapshots.read(Audience.EXACT, asOf, KINDS, snapshot -> {
                why.addAll(judge(snapshot));
                return true;
            });
        }
        assertThat(why).as("why claims are preferred or not").contains(Because.values());
        for (int day = 0; day < DAYS; day++) {
            AsOfRequest asOf = new AsOfRequest(null, null, FIRST.plusDays(day));
            snapshots.read(Audience.EXACT, asOf, KINDS, snapshot -> {
                answered(snapshot).forEach(NoCircleUnderConcurrentWritersTest::isFreeOfCircles);
                return true;
            });
        }
    }

    private Map<String, Integer> writeAtOnce(long seed) throws Exception {
        Queue<String> relations = new ConcurrentLinkedQueue<>();
        Map<String, Integer> answers = new TreeMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<MembershipWriter>> work = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                MembershipWriter writer = new MembershipWriter(new Random(seed + i), ACTORS, relations);
                work.add(() -> {
                    writer.write(WRITES);
                    return writer;
                });
            }
            for (Future<MembershipWriter> done : threads.invokeAll(work)) {
                done.get().answers.forEach((what, count) -> answers.merge(what, count, Integer::sum));
            }
        }
        return answers;
    }

    /** What readers are answered about each actor makes no circle, and is what the other services were told by then. */
    private Set<Because> judge(Snapshot snapshot) {
        List<Claims> answered = answered(snapshot);
        answered.forEach(NoCircleUnderConcurrentWritersTest::isFreeOfCircles);
        Map<String, Boolean> told = told(snapshot);
        Set<Because> why = new HashSet<>();
        List<RelationClaim> heeded = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Claims claims : answered) {
            for (RelationClaim claim : claims.all()) {
                Standing standing = claims.standing(claim.id()).orElseThrow();
                why.add(standing.because());
                assertThat(told.getOrDefault(claim.id(), true))
                        .as("what was told of %s, which is %s", claim, standing)
                        .isEqualTo(standing.preferred());
                if (told.getOrDefault(claim.id(), true) && claim.isMembership() && seen.add(claim.id())) {
                    heeded.add(claim);
                }
            }
        }
        isFreeOfCircles(heeded);
        return why;
    }

    /** As each kind of reader reads them: the claims about all at once, and about each alone. */
    private List<Claims> answered(Snapshot snapshot) {
        Identity identity = identities.at(snapshot);
        List<String> living = ACTORS.stream().map(identity::living).distinct().toList();
        return Stream.concat(
                        Stream.of(read.about(snapshot, identity, living)),
                        living.stream()
                                .flatMap(code -> Stream.of(
                                        read.above(snapshot, identity, Set.of(code)),
                                        read.below(snapshot, identity, Set.of(code)),
                                        read.about(snapshot, identity, Set.of(code)))))
                .toList();
    }

    private static void isFreeOfCircles(Claims claims) {
        isFreeOfCircles(
                claims.preferred().stream().filter(RelationClaim::isMembership).toList());
    }

    private static void isFreeOfCircles(List<RelationClaim> memberships) {
        // a circle that there is on any day there is on a day on which one of its memberships begins
        memberships.stream()
                .map(it -> it.longest().first())
                .distinct()
                .forEach(day -> isFreeOfCircles(memberships, day));
    }

    private static void isFreeOfCircles(List<RelationClaim> memberships, LocalDate on) {
        Map<String, Set<String>> groups = new TreeMap<>();
        memberships.stream().filter(it -> it.longest().holds(on)).forEach(it -> groups.computeIfAbsent(
                        it.from(), member -> new TreeSet<>())
                .add(it.to()));
        for (String actor : groups.keySet()) {
            Set<String> reached = new TreeSet<>(groups.getOrDefault(actor, Set.of()));
            boolean further = true;
            while (further) {
                further = reached.addAll(reached.stream()
                        .flatMap(it -> groups.getOrDefault(it, Set.of()).stream())
                        .toList());
            }
            assertThat(reached)
                    .as("groups of %s on %s by %s", actor, on, memberships)
                    .doesNotContain(actor);
        }
    }

    private List<Instant> stamps() {
        return snapshots.read(Audience.EXACT, AsOfRequest.NOW, KINDS, snapshot -> snapshot.handle()
                .createQuery("""
                        SELECT DISTINCT recorded_from FROM relation WHERE from_actor LIKE 'nc.%'
                        UNION SELECT recorded_from FROM pin UNION SELECT recorded_from FROM merge WHERE id LIKE 'nc.%'
                        ORDER BY 1""")
                .mapTo(Instant.class)
                .list());
    }

    private static Map<String, Boolean> told(Snapshot snapshot) {
        Map<String, Boolean> told = new TreeMap<>();
        snapshot.bind(snapshot.handle()
                        .createQuery("SELECT id, body ->> 'preferred' AS preferred FROM preference WHERE "
                                + snapshot.believed()))
                .map((row, context) -> Map.entry(row.getString("id"), row.getBoolean("preferred")))
                .forEach(it -> told.put(it.getKey(), it.getValue()));
        return told;
    }
}
