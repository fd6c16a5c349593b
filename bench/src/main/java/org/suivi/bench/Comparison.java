package org.suivi.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Two ways to do a thing, measured in turns, so that what disturbs the machine disturbs both. */
record Comparison(Clients.Maker ours, Clients.Maker yardstick) {

    /** How many a second each did in the rounds, and the one by the other round by round. */
    record Result(Spread ours, Spread yardstick, Spread ratio) {}

    /** Measures so many rounds; who goes first alternates, and each waits for a quiet machine, at most half a minute. */
    Result measure(Clients clients, int rounds) throws InterruptedException, IOException {
        List<Double> ourRounds = new ArrayList<>();
        List<Double> yardstickRounds = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double ourRate;
            double yardstickRate;
            if (round % 2 == 0) {
                yardstickRate = measured(clients, yardstick);
                ourRate = measured(clients, ours);
            } else {
                ourRate = measured(clients, ours);
                yardstickRate = measured(clients, yardstick);
            }
            ourRounds.add(ourRate);
            yardstickRounds.add(yardstickRate);
            ratios.add(ourRate / yardstickRate);
        }
        return new Result(Spread.of(ourRounds), Spread.of(yardstickRounds), Spread.of(ratios));
    }

    // what a turn leaves to be done, such as messages on their way, is not the next one's
    private static double measured(Clients clients, Clients.Maker maker) throws InterruptedException, IOException {
        Machine.awaitQuiet();
        return clients.perSecond(maker);
    }
}
