package org.suivi.e2e.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.suivi.e2e.FreePorts;
import org.suivi.e2e.machine.Machine;
import org.suivi.e2e.machine.Part;
import org.suivi.e2e.machine.SecondInstance;

/** Two of a service write and listen at once: one clock, one relay, each message taken once. */
@FaultProof
class TwoInstancesIT {

    private final Trial trial;
    private final Machine machine;

    TwoInstancesIT(Trial trial) {
        this.trial = trial;
        this.machine = trial.machine();
    }

    @Test
    void twoInstancesWriteAsOneAndEitherMayDie() throws Exception {
        if (!SecondInstance.isPossible()) {
            trial.report().skipped("two instances", "this system has no /proc");
            Assumptions.abort("two instances: this system has no /proc");
        }
        FreePorts ports = FreePorts.find();
        try (SecondInstance events = SecondInstance.of(machine, Part.EVENTS, ports, Map.of());
                SecondInstance gateway =
                        SecondInstance.of(machine, Part.GATEWAY, ports, Map.of("SUIVI_EVENTS_URL", events.address()))) {
            trial.load().through(List.of(machine.door(), gateway.address()));
            trial.report().did("two of events-service and gateway");
            trial.during(() -> Trial.pause(Duration.ofSeconds(8)));
            trial.during(this::killTheFirst);
        } finally {
            trial.load().through(List.of(machine.door()));
        }
        trial.during(() -> Trial.pause(Duration.ofSeconds(2)));
    }

    /** The first has the relay's lock, so the second takes it over. */
    private void killTheFirst() throws Exception {
        for (Part part : List.of(Part.EVENTS, Part.GATEWAY)) {
            trial.pauseUnder(2);
            machine.processes().signal("KILL", part);
            trial.report().did("kill -9 of one of two " + part.title());
        }
        trial.awaitAll();
    }
}
