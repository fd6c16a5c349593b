package org.suivi.e2e.faults;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.suivi.e2e.machine.Machine;
import org.suivi.e2e.proof.Database;

/** The clock of the machine steps back: stamps go on rising, and what was answered stays answered. */
@FaultProof
class ClockIT {

    private final Trial trial;

    ClockIT(Trial trial) {
        this.trial = trial;
    }

    @Test
    void whenTheClockStepsBackStampsStillRise() throws Exception {
        Machine machine = trial.machine();
        trial.during(() -> {
            Trial.pause(Duration.ofSeconds(2));
            for (Database database : Database.values()) {
                // what a service finds whose machine was set back by an hour: its last stamp lies ahead
                machine.databases().change(database, "UPDATE clock SET last = last + interval '1 hour'");
            }
            trial.report().did("clock back by an hour, as the services see it");
            Trial.pause(Duration.ofSeconds(5));
            trial.proveQuickly();
        });
        trial.during(() -> Trial.pause(Duration.ofSeconds(3)));
    }
}
