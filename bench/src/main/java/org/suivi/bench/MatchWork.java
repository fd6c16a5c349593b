package org.suivi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.suivi.bench.names.Question;
import org.suivi.bench.names.Questions;
import org.suivi.bench.names.Register;

/** How fast a hundred names are matched in a large register, and how often the right actor comes first, beside trigrams. */
final class MatchWork {

    /** An installation of its own: what else is measured is not to have a million names beside it. */
    private static final String STATE = "match-state";

    private static final String MILLIS = "%.0f";
    private static final String RATIO = "%.2f";
    private static final int LONGEST_KEYING_MINUTES = 60;

    /** More than are asked in one. */
    private static final int BATCHES_OF_A_ROUND = 10_000;

    private final Suivi suivi;
    private final Amount amount;
    private final Report report;
    private final Register register;
    private final Questions questions;

    private MatchWork(Suivi suivi, Amount amount, Report report) {
        this.suivi = suivi;
        this.amount = amount;
        this.report = report;
        this.register = new Register(amount.actors);
        this.questions = new Questions(register);
    }

    /**
     * How much is measured.
     *
     * @param rounds of each of two that are compared
     * @param round how long one round takes
     * @param batches of which it is told how often the right one comes first
     * @param byTrigrams of these, how many are looked up by trigrams too: at full size that takes a minute each
     */
    private record Amount(int actors, int rounds, Duration round, int batches, int byTrigrams) {

        static final Amount FULL = new Amount(100_000, 5, Duration.ofSeconds(12), 20, 3);
        static final Amount QUICK = new Amount(5_000, 3, Duration.ofSeconds(3), 5, 5);
    }

    static void measure(Path folder, Size size, Report report) throws Exception {
        Amount amount = size.equals(Size.QUICK) ? Amount.QUICK : Amount.FULL;
        Path state = folder.resolve(STATE + "-" + amount.actors);
        Files.createDirectories(state);
        try (Installation installation = Installation.start(state, Map.of("SUIVI_CASE", "none"))) {
            new MatchWork(installation.suivi(), amount, report).measure();
        }
    }

    private void measure() throws Exception {
        report.heading("Matching");
        LoadedNames names = new LoadedNames(suivi, register);
        if (!names.areThere()) {
            Duration took = names.load();
            report.line("%,d actors with %,d names written in %d s; all found %.0f s later."
                    .formatted(register.actors(), register.actors() * Register.NAMES, took.toSeconds(), untilFound()));
        }
        report.line("Their keys made anew from nothing, as after a change of the rules: %.0f s.".formatted(keyAnew()));
        vacuum();
        try (Trigrams trigrams = new Trigrams(suivi)) {
            tellFound(trigrams);
            tellTimes(trigrams);
        }
    }

    private double untilFound() throws IOException, InterruptedException {
        long began = System.nanoTime();
        try (Http door = suivi.door()) {
            Matches matches = new Matches(suivi, suivi.readerKey());
            while (!matches.areReady(door)) {
                if (System.nanoTime() - began > TimeUnit.MINUTES.toNanos(LONGEST_KEYING_MINUTES)) {
                    throw new IllegalStateException("the names are not found");
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private double keyAnew() throws Exception {
        try (Connection connection = suivi.actors();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE name_index SET rules = 0");
            statement.execute("NOTIFY change");
        }
        return untilFound();
    }

    /** What autovacuum does by itself, some time later. */
    private void vacuum() throws SQLException, IOException {
        try (Connection connection = suivi.actors();
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE");
        }
    }

    private void tellFound(Trigrams trigrams) throws Exception {
        Matches matches = new Matches(suivi, suivi.readerKey());
        Map<Question.Sort, Found> all = new EnumMap<>(Question.Sort.class);
        try (Http door = suivi.door();
                Trigrams.Asker asker = trigrams.new Asker()) {
            for (int i = 0; i < amount.batches; i++) {
                List<Question> batch = questions.batch(-1 - i);
                List<Matches.First> ours = Matches.read(matches.ask(door, Matches.body(batch)));
                @Nullable List<@Nullable String> theirs = i < amount.byTrigrams ? asker.ask(batch) : null;
                for (int q = 0; q < batch.size(); q++) {
                    Question question = batch.get(q);
                    Found found = all.computeIfAbsent(question.sort(), sort -> new Found());
                    found.add(question, ours.get(q));
                    if (theirs != null) {
                        found.addByTrigrams(question, theirs.get(q));
                    }
                }
            }
        }
        report.line("");
        report.columns(
                "written",
                "names",
                "right one first",
                "of these said to be meant",
                "another said to be meant",
                "asked by trigrams too",
                "right one first by trigrams");
        all.forEach((sort, found) -> tell(report, sort.told(), found));
        Found known = all.entrySet().stream()
                .filter(it -> it.getKey() != Question.Sort.UNKNOWN)
                .map(Map.Entry::getValue)
                .reduce(new Found(), Found::plus);
        tell(report, "**all that are in the register**", known);
        report.line("");
    }

    private static void tell(Report report, String name, Found found) {
        try {
            report.row(found.row(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void tellTimes(Trigrams trigrams) throws Exception {
        report.columns(
                "a batch of 100 names, clients",
                "p50, ms",
                "p99 of all, ms",
                "batches",
                "pg_trgm p50",
                "slowest",
                "batches",
                "p50 by p50");
        Matches exact = new Matches(suivi, suivi.readerKey());
        compare("with a reader's key, 1", exact, trigrams);
        tell("with a reader's key, 4", 4, exact);
        tell("without a key, 1", 1, new Matches(suivi, ""));
    }

    /** Both in turns, by one client, from the same batch on: at full size a batch of trigrams takes it a minute. */
    private void compare(String name, Matches exact, Trigrams trigrams) throws Exception {
        new Latencies().add(1, amount.round, asking(exact, amount.rounds));
        Latencies ours = new Latencies();
        Latencies theirs = new Latencies();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < amount.rounds; round++) {
            if (round % 2 == 0) {
                theirs.add(1, amount.round, asking(trigrams, round));
                ours.add(1, amount.round, asking(exact, round));
            } else {
                ours.add(1, amount.round, asking(exact, round));
                theirs.add(1, amount.round, asking(trigrams, round));
            }
            ratios.add(ours.middles().get(round) / theirs.middles().get(round));
        }
        report.row(
                name,
                Spread.of(ours.middles()).shown(MILLIS),
                MILLIS.formatted(ours.percentile(99)),
                ours.acts(),
                Spread.of(theirs.middles()).shown(MILLIS),
                MILLIS.formatted(theirs.percentile(100)),
                theirs.acts(),
                Spread.of(ratios).shown(RATIO));
    }

    private void tell(String name, int clients, Matches matches) throws Exception {
        new Latencies().add(clients, amount.round, asking(matches, amount.rounds));
        Latencies ours = new Latencies();
        for (int round = 0; round < amount.rounds; round++) {
            ours.add(clients, amount.round, asking(matches, round));
        }
        report.row(
                name,
                Spread.of(ours.middles()).shown(MILLIS),
                MILLIS.formatted(ours.percentile(99)),
                ours.acts(),
                "",
                "",
                "",
                "");
    }

    private Clients.Maker asking(Matches matches, int round) {
        AtomicInteger next = new AtomicInteger(round * BATCHES_OF_A_ROUND);
        return () -> {
            Http door = suivi.door();
            return new Clients.Act() {
                @Override
                public void once() throws Exception {
                    String unused = matches.ask(door, Matches.body(questions.batch(next.getAndIncrement())));
                }

                @Override
                public void close() throws IOException {
                    door.close();
                }
            };
        };
    }

    private Clients.Maker asking(Trigrams trigrams, int round) {
        AtomicInteger next = new AtomicInteger(round * BATCHES_OF_A_ROUND);
        return () -> {
            Trigrams.Asker asker = trigrams.new Asker();
            return new Clients.Act() {
                @Override
                public void once() throws Exception {
                    List<@Nullable String> unused = asker.ask(questions.batch(next.getAndIncrement()));
                }

                @Override
                public void close() throws SQLException {
                    asker.close();
                }
            };
        };
    }
}
