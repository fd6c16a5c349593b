package org.suivi.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.e2e.machine.Part;
import org.suivi.e2e.machine.Processes;

/** Programs are killed, some within seconds of each other and some while others still start; each second time all at once. */
@FaultProof
class KilledIT {

    private static final int AT_LEAST = 50;
    private static final Duration MOST = Duration.ofMinutes(Integer.getInteger("faults.minutes", 15));

    private final Trial trial;

    KilledIT(Trial trial) {
        this.trial = trial;
    }

    @Test
    void killedAtRandomMomentsNothingIsLost() throws Exception {
        long deadline = System.nanoTime() + MOST.toNanos();
        for (int volley = 1; trial.report().kills() < Trial.KILLS && System.nanoTime() < deadline; volley++) {
            boolean everything = volley % 2 == 0;
            trial.during(() -> killEach(everything));
        }
        assertThat(trial.report().kills())
                .as("kills within %d minutes", MOST.toMinutes())
                .isGreaterThanOrEqualTo(AT_LEAST);
    }

    private void killEach(boolean thenEverything) throws Exception {
        List<Part> parts = new ArrayList<>(Part.KEPT);
        Collections.shuffle(parts, trial.random());
        for (Part part : parts) {
            trial.pauseUnder(3);
            kill(part);
            // one half dies under a load that flows again, the other while its neighbours still start
            if (trial.random().nextBoolean()) {
                trial.proveQuickly();
                trial.awaitWrite();
            }
        }
        if (thenEverything) {
            killEverything();
        } else {
            trial.awaitAll();
        }
    }

    private void kill(Part part) {
        if (part == Part.POSTGRES && trial.random().nextBoolean()) {
            killOneConnection();
        } else {
            trial.machine().processes().signal("KILL", part);
            trial.report().did("kill -9 of " + part.title());
        }
    }

    /** PostgreSQL then ends all others by itself and recovers. */
    private void killOneConnection() {
        List<ProcessHandle> children =
                trial.machine().processes().running(Part.POSTGRES).children().toList();
        if (!children.isEmpty()) {
            Processes.signal("KILL", List.of(children.getLast()));
            trial.report().did("kill -9 of a process within postgres");
        }
    }

    private void killEverything() throws Exception {
        trial.pauseUnder(3);
        trial.machine().killEverything();
        trial.report().did("kill -9 of everything");
        trial.startAgain();
        trial.proveQuickly();
    }
}
