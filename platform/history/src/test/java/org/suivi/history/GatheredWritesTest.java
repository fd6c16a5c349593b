package org.suivi.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GatheredWritesTest {

    private final List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());

    @Test
    void writesThatWaitTogetherAreWrittenTogetherAndEachGetsItsOwnOutcome() throws Exception {
        CountDownLatch firstMayEnd = new CountDownLatch(1);
        GatheredWrites<Integer, String> gathered = new GatheredWrites<>(50, commands -> {
            sizes.add(commands.size());
            if (sizes.size() == 1) {
                await(firstMayEnd);
            }
            return commands.stream().map(String::valueOf).toList();
        });

        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<String>> outcomes = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                int command = i;
                outcomes.add(threads.submit(() -> gathered.submit(command)));
            }
            firstMayEnd.countDown();
            for (int i = 0; i < 120; i++) {
                assertThat(outcomes.get(i).get()).isEqualTo(String.valueOf(i));
            }
        }
        assertThat(sizes).allMatch(size -> size <= 50).hasSizeLessThan(120);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(120);
    }

    @Test
    void oneThatFailsDoesNotTakeTheOthersWithIt() throws Exception {
        CountDownLatch firstMayEnd = new CountDownLatch(1);
        GatheredWrites<Integer, Integer> gathered = new GatheredWrites<>(200, commands -> {
            await(firstMayEnd);
            if (commands.contains(13)) {
                throw new IllegalArgumentException("thirteen");
            }
            return commands;
        });

        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<Integer>> outcomes = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                int command = i;
                outcomes.add(threads.submit(() -> gathered.submit(command)));
            }
            firstMayEnd.countDown();
            for (int i = 0; i < 20; i++) {
                if (i == 13) {
                    assertThat(outcomes.get(i)).failsWithin(Duration.ofMinutes(1));
                } else {
                    assertThat(outcomes.get(i).get()).isEqualTo(i);
                }
            }
        }
    }

    @Test
    void theWriterIsToldWhatWentWrong() {
        GatheredWrites<Integer, Integer> gathered = new GatheredWrites<>(10, commands -> {
            throw new IllegalArgumentException("no");
        });

        assertThatIllegalArgumentException()
                .isThrownBy(() -> gathered.submit(1))
                .withMessage("no");
    }

    @Test
    void anErrorIsToldToAllWhoWaitAndTheNextAreWritten() throws Exception {
        CountDownLatch firstMayEnd = new CountDownLatch(1);
        AtomicBoolean broken = new AtomicBoolean(true);
        GatheredWrites<Integer, Integer> gathered = new GatheredWrites<>(200, commands -> {
            await(firstMayEnd);
            if (broken.get()) {
                throw new OutOfMemoryError("no heap");
            }
            return commands;
        });

        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<Integer>> outcomes = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                int command = i;
                outcomes.add(threads.submit(() -> gathered.submit(command)));
            }
            firstMayEnd.countDown();
            for (Future<Integer> outcome : outcomes) {
                assertThat(outcome)
                        .failsWithin(Duration.ofMinutes(1))
                        .withThrowableThat()
                        .withMessageContaining("no heap");
            }
        }
        broken.set(false);
        assertThat(gathered.submit(1)).isEqualTo(1);
    }

    @Test
    void thoseWhoWereHereBeforeAreWaitedFor() throws Exception {
        CountDownLatch firstMayEnd = new CountDownLatch(1);
        GatheredWrites<Integer, Integer> gathered = new GatheredWrites<>(200, Duration.ofMinutes(10), commands -> {
            sizes.add(commands.size());
            await(firstMayEnd);
            return commands;
        });

        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<Integer> alone = threads.submit(() -> gathered.submit(1));
            while (sizes.isEmpty()) {
                Thread.onSpinWait();
            }
            Future<Integer> meanwhile = threads.submit(() -> gathered.submit(2));
            while (gathered.waiting() < 1) {
                Thread.onSpinWait();
            }
            firstMayEnd.countDown();
            assertThat(alone.get()).isEqualTo(1);
            // two were here: the one that came meanwhile is not written before another comes
            assertThat(meanwhile).isNotDone();
            assertThat(gathered.submit(3)).isEqualTo(3);
            assertThat(meanwhile.get()).isEqualTo(2);
        }
        assertThat(sizes).containsExactly(1, 2);
    }

    @Test
    void whoeverComesAloneWaitsForNobody() {
        GatheredWrites<Integer, Integer> gathered = new GatheredWrites<>(200, Duration.ofDays(1), commands -> commands);

        assertThat(gathered.submit(1)).isEqualTo(1);
        assertThat(gathered.submit(2)).isEqualTo(2);
    }

    @Test
    void thoseWhoDoNotComeBackHoldUpNobody() throws Exception {
        GatheredWrites<Integer, Integer> gathered =
                new GatheredWrites<>(200, Duration.ofMillis(1), commands -> commands);

        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<Integer>> crowd = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                int command = i;
                crowd.add(threads.submit(() -> gathered.submit(command)));
            }
            for (Future<Integer> each : crowd) {
                each.get();
            }
        }

        assertThat(gathered.submit(20)).isEqualTo(20);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
