package org.suivi.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures a running Suivi: single durable posts through the gateway beside single-row commits of the same reports into the
 * same PostgreSQL, in turns, by 1, 8 and 64 clients.
 */
public final class Bench {

    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration ROUND = Duration.ofSeconds(4);

    private Bench() {}

    /** Takes the state folder of the running Suivi; {@code .suivi} without one. */
    public static void main(String[] arguments) throws Exception {
        Target target = Target.of(Path.of(arguments.length > 0 ? arguments[0] : ".suivi"));
        Posts posts = new Posts(target);
        try (Commits commits = new Commits(target, posts)) {
            new Clients(8, WARM_UP).perSecond(posts);
            System.out.println("a second, of 5 rounds:                 least   median     most");
            for (int clients : List.of(1, 8, 64)) {
                compare(clients, posts, commits);
            }
        }
    }

    private static void compare(int count, Posts posts, Commits commits) throws InterruptedException {
        Clients clients = new Clients(count, ROUND);
        List<Double> posted = new ArrayList<>();
        List<Double> committed = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double yardstick = clients.perSecond(commits);
            double ours = clients.perSecond(posts);
            committed.add(yardstick);
            posted.add(ours);
            ratios.add(ours / yardstick);
        }
        System.out.printf("%2d clients, commits into PostgreSQL   %s%n", count, Spread.of(committed));
        System.out.printf("%2d clients, posts through the gateway %s%n", count, Spread.of(posted));
        System.out.printf("%2d clients, posts to a commit         %s%n", count, Spread.of(ratios));
    }
}
