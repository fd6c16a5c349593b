package org.suivi.e2e.badinput.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.suivi.e2e.Installation;
import org.suivi.e2e.Installation.Holder;
import org.suivi.e2e.RunningSuivi;
import org.suivi.e2e.badinput.Ask;
import org.suivi.e2e.badinput.Footprint;
import org.suivi.e2e.badinput.Wire;

/** Every operation of the committed documents, every parameter and every property wrong in turn, by several clients at once. */
@ExtendWith(RunningSuivi.class)
class GeneratedRoundIT {

    private static final int CLIENTS = 8;

    private final Wire wire;
    private final String admin;
    private final Footprint footprint;

    GeneratedRoundIT(Installation suivi) {
        this.wire = new Wire(suivi.address());
        this.admin = suivi.key(Holder.ADMIN);
        this.footprint = new Footprint(suivi.databases());
    }

    @Test
    void nothingThatIsWrongIsTakenOrMakesAServiceFail() throws Exception {
        Addresses addresses = new Addresses(wire, admin);
        List<Trial> trials = Operations.committed().stream()
                .flatMap(operation -> Trials.of(operation, addresses).stream())
                .toList();
        List<String> complaints = complaints(trials);
        System.out.printf("generated round: %d requests, %d complaints%n", trials.size(), complaints.size());
        assertThat(trials).hasSizeGreaterThan(15_000);
        assertThat(complaints).isEmpty();
        assertThat(footprint.changed()).isEmpty();
    }

    @Test
    void whatIsNotForEverybodyAnswersNobody() {
        Addresses addresses = new Addresses(wire, admin);
        List<Operation> closed = Operations.committed().stream()
                .filter(operation -> !operation.open())
                .toList();
        assertThat(closed).hasSizeGreaterThan(50);
        assertThat(closed).allSatisfy(operation -> {
            Ask ask = Ask.target(operation.method(), addresses.of(operation.template()));
            assertThat(wire.send(ask).status()).isEqualTo(401);
        });
    }

    @AfterEach
    void lookNoMore() throws SQLException {
        footprint.close();
    }

    private List<String> complaints(List<Trial> trials) throws InterruptedException, ExecutionException {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<List<String>>> running = new ArrayList<>();
            for (Trial trial : trials) {
                running.add(clients.submit(
                        () -> trial.complaints(wire.send(trial.ask().by(admin)))));
            }
            List<String> complaints = new ArrayList<>();
            for (Future<List<String>> each : running) {
                complaints.addAll(each.get());
            }
            return complaints;
        }
    }
}
