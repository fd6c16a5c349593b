package org.suivi.e2e.faults;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suivi.e2e.proof.Acknowledged;
import org.suivi.e2e.proof.Database;
import org.suivi.e2e.proof.PastAnswers;

/** A proof that cannot fail proves nothing: each harm that is done on purpose is told, and forgotten once it is made good. */
@FaultProof
class AnyHarmIT {

    private final Trial trial;

    AnyHarmIT(Trial trial) {
        this.trial = trial;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            EVENTS;     incident;         deaths_best;   1;         the answer changed
            BENCHMARKS; incident_replica; deaths_best;   1;         lacks
            EVENTS;     change;           version;       900;       was never committed
            EVENTS;     change;           seq;           -100000000; comes after a later change of its key
            EVENTS;     area;             recorded_from; make_interval(hours => 9); a stamp is before that of an earlier change
            EVENTS;     report;           version;       900;       do not count from one
            GATEWAY;    feed;             version;       900;       the feed has what nobody told
            """)
    void harmIsTold(Database database, String table, String column, String by, String complaint) throws Exception {
        String change = "UPDATE %1$s SET %2$s = %2$s %3$s (%4$s)";
        trial.machine().databases().change(database, change.formatted(table, column, "+", by));
        try {
            assertThatThrownBy(trial::prove).isInstanceOf(AssertionError.class).hasMessageContaining(complaint);
        } finally {
            trial.machine().databases().change(database, change.formatted(table, column, "-", by));
        }
        trial.prove();
        trial.report().tell("harm on purpose was told: " + complaint);
    }

    @Test
    void whatIsNotRecordedIsTold() {
        List<Acknowledged> more = new ArrayList<>(trial.load().acknowledged());
        more.add(new Acknowledged(Acknowledged.What.REPORT, "never sent", 1, "", "", 1));
        assertThatThrownBy(() -> trial.proof().whole(more, new PastAnswers(path -> new byte[0], List.of())))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("lost");
    }
}
