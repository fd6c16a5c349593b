package org.suivi.bench;

import java.util.ArrayList;
import java.util.List;

/** Two ways to do a thing, measured in turns, so that what disturbs the machine disturbs both. */
record Comparison(Clients.Maker ours, Clients.Maker yardstick) {

    /** How many a second each did in the rounds, and the one by the other round by round. */
    record Result(Spread ours, Spread yardstick, Spread ratio) {}

    /** Measures so many rounds; who goes first alternates. */
    Result measure(Clients clients, int rounds) throws InterruptedException {
        List<Double> ourRounds = new ArrayList<>();
        List<Double> yardstickRounds = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double ourRate;
            double yardstickRate;
            if (round % 2 == 0) {
                yardstickRate = clients.perSecond(yardstick);
                ourRate = clients.perSecond(ours);
            } else {
                ourRate = clients.perSecond(ours);
                yardstickRate = clients.perSecond(yardstick);
            }
            ourRounds.add(ourRate);
            yardstickRounds.add(yardstickRate);
            ratios.add(ourRate / yardstickRate);
        }
        return new Result(Spread.of(ourRounds), Spread.of(yardstickRounds), Spread.of(ratios));
    }
}
