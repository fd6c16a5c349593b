package org.suivi.e2e.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.e2e.machine.Part;
import org.suivi.e2e.machine.Processes;

/** Programs are killed, some within seconds of each other and some while others still start; now and then all at once. */
@FaultProof
class KilledIT {

    private static final int AT_ONCE = 5;
    private static final Duration MOST = Duration.ofMinutes(Integer.getInteger("suivi.faults.minutes", 12));

    private final Trial trial;

    KilledIT(Trial trial) {
        this.trial = trial;
    }

    @Test
    void killedAtRandomMomentsNothingIsLost() throws Exception {
        long deadline = System.nanoTime() + MOST.toNanos();
        for (int volley = 1; trial.report().kills() < Trial.KILLS; volley++) {
            if (System.nanoTime() > deadline) {
                int left = Trial.KILLS - trial.report().kills();
                trial.report().skipped("%d more kills".formatted(left), MOST.toMinutes() + " minutes were over");
                return;
            }
            if (volley % 4 == 0) {
                trial.during(this::killEverything);
            } else {
                trial.during(this::killSome);
            }
        }
    }

    private void killEverything() throws Exception {
        trial.pauseUnder(3);
        trial.machine().killEverything();
        trial.report().did("kill -9 of everything");
        trial.machine().up();
        trial.proveQuickly();
    }

    private void killSome() throws Exception {
        List<Part> parts = new ArrayList<>(Part.KEPT);
        Collections.shuffle(parts, trial.random());
        int kills = Math.min(AT_ONCE, Trial.KILLS - trial.report().kills());
        for (Part part : parts.subList(0, kills)) {
            trial.pauseUnder(3);
            if (part == Part.POSTGRES && trial.random().nextBoolean()) {
                killOneConnection();
            } else {
                trial.machine().processes().signal("KILL", part);
                trial.report().did("kill -9 of " + part.title());
            }
            trial.proveQuickly();
        }
        trial.machine().awaitAll();
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
}
