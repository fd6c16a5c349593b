package org.suivi.actors;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.suivi.security.Role;
import org.suivi.testing.Seed;

/**
 * Merge, then unmerge, is the identity: whatever was merged into whatever and undone in whatever order, every read at every moment is
 * answered to the byte as if nobody had merged anything, and every read of the present but for {@code asOf.knownAt}, which says that
 * something was recorded. What the public reads of persons follows what holds now, of the past too: it is compared once nothing is
 * merged, and where nothing else was written meanwhile.
 */
@QuarkusTest
class UnmergeTest {

    private static final int RECORDS = 2;

    private final Map<String, Integer> answers = new TreeMap<>();

    @Test
    void mergesThatAreUndoneLeaveNoTraceInAnyRead() {
        long seed = Seed.of(getClass());
        for (int i = 0; i < RECORDS; i++) {
            goThrough("u%d.".formatted(i), new Random(seed + i), i % 2 == 1);
        }
        assertThat(answers.keySet())
                .as("kinds of writes that were taken and refused: %s", answers)
                .contains("merge 200", "merge 409", "merge 422", "unmerge 200", "take back 204");
    }

    /** @param busy whether others write meanwhile; the present is then another, and who is listed or in office */
    private void goThrough(String prefix, Random random, boolean busy) {
        ChanceRecord record = new ChanceRecord(random, prefix);
        List<Instant> moments = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            write(record, 15);
            moments.add(now());
        }
        EveryRead reads = new EveryRead(record, prefix, List.of(record.words(), record.words(), record.words()));
        Map<String, String> present = reads.as(Role.READER, null);
        Map<String, String> presentForAll = reads.as(Role.PUBLIC, null);
        Map<Instant, Map<String, String>> known = new LinkedHashMap<>();
        Map<Instant, Map<String, String>> knownToAll = new LinkedHashMap<>();
        moments.forEach(it -> known.put(it, reads.as(Role.READER, it)));
        knownToAll.put(moments.getLast(), reads.as(Role.PUBLIC, moments.getLast()));

        for (int step = 0; step < 12; step++) {
            if (record.anyMerged() && random.nextInt(4) == 0) {
                record.unmerge();
            } else {
                record.merge();
            }
            if (busy) {
                write(record, 2);
            }
            if (step % 5 == 4) {
                Instant moment = now();
                known.put(moment, reads.as(Role.READER, moment));
            }
        }
        undo(record);

        if (!busy) {
            isSame("of the present", present, reads.as(Role.READER, null));
            isSame("of the present, for all", presentForAll, reads.as(Role.PUBLIC, null));
        }
        known.forEach((moment, then) -> isSame("as known at " + moment, then, reads.as(Role.READER, moment)));
        if (!busy) {
            knownToAll.forEach((at, then) -> isSame("for all, as known at " + at, then, reads.as(Role.PUBLIC, at)));
        }
        andOnceMore(record, reads, moments.getLast());
        record.answers.forEach((what, count) -> answers.merge(what, count, Integer::sum));
    }

    /** What was written while some were merged is not touched by further merges either. */
    private static void andOnceMore(ChanceRecord record, EveryRead reads, Instant before) {
        Map<String, String> present = reads.as(Role.READER, null);
        Map<String, String> presentForAll = reads.as(Role.PUBLIC, null);
        Map<String, String> knownToAll = reads.as(Role.PUBLIC, before);
        for (int step = 0; step < 8; step++) {
            record.merge();
        }
        undo(record);
        isSame("of the present", present, reads.as(Role.READER, null));
        isSame("of the present, for all", presentForAll, reads.as(Role.PUBLIC, null));
        isSame("for all, as known at " + before, knownToAll, reads.as(Role.PUBLIC, before));
    }

    private static void isSame(String what, Map<String, String> before, Map<String, String> after) {
        before.forEach((path, answer) ->
                assertThat(after.get(path)).as("%s, %s", path, what).isEqualTo(answer));
    }

    private static void write(ChanceRecord record, int writes) {
        for (int i = 0; i < writes; i++) {
            record.write();
        }
    }

    private static void undo(ChanceRecord record) {
        while (record.anyMerged()) {
            record.unmerge();
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
