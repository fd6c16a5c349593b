package org.suivi.e2e.faults;

import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.suivi.e2e.machine.Part;
import org.suivi.e2e.machine.SmallDisk;

/** Kafka, PostgreSQL or the disk are away for a while. */
@FaultProof
class StoppedIT {

    private static final Duration OUTAGE = Duration.ofSeconds(12);
    private static final Duration AROUND = Duration.ofSeconds(2);

    private final Trial trial;

    StoppedIT(Trial trial) {
        this.trial = trial;
    }

    @Test
    void whileKafkaIsHeldNothingIsLost() throws Exception {
        hold(Part.KAFKA);
    }

    @Test
    void whileKafkaIsStoppedNothingIsLost() throws Exception {
        stop(Part.KAFKA, "TERM");
    }

    @Test
    void whilePostgresIsHeldNothingIsLost() throws Exception {
        hold(Part.POSTGRES);
    }

    @Test
    void whilePostgresIsStoppedNothingIsLost() throws Exception {
        // its fast shutdown; at TERM it would wait for clients to leave
        stop(Part.POSTGRES, "INT");
    }

    @Test
    void whileTheDiskIsFullNothingIsLost() throws Exception {
        if (trial.disk().isEmpty()) {
            trial.report().skipped("a full disk", "no file system may be mounted here (it wants root)");
            Assumptions.abort("a full disk: no file system may be mounted here");
        }
        SmallDisk disk = trial.disk().orElseThrow();
        outage("disk full", disk::fill, disk::giveBack);
    }

    /** It stands still and says nothing, as behind a network that is cut. */
    private void hold(Part part) throws Exception {
        var processes = trial.machine().processes();
        outage(
                part.title() + " held",
                () -> processes.signalAll("STOP", part),
                () -> processes.signalAll("CONT", part));
    }

    /** It is stopped in order; the launcher, which would start it again at once, is held meanwhile. */
    private void stop(Part part, String signal) throws Exception {
        var processes = trial.machine().processes();
        outage(
                part.title() + " stopped",
                () -> {
                    processes.signal("STOP", Part.LAUNCHER);
                    processes.signal(signal, part);
                },
                () -> processes.signal("CONT", Part.LAUNCHER));
    }

    /** One half of an outage. */
    private interface Turn {
        void happen() throws Exception;
    }

    private void outage(String what, Turn begins, Turn ends) throws Exception {
        trial.during(() -> {
            Trial.pause(AROUND);
            begins.happen();
            trial.report().did(what + " for " + OUTAGE.toSeconds() + " s");
            try {
                Trial.pause(OUTAGE);
            } finally {
                ends.happen();
            }
            trial.awaitAll();
            Trial.pause(AROUND);
        });
    }
}
