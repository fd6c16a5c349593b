package org.suivi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Suivi that runs does in a second, and how long it takes, each beside its yardstick. */
final class Work {

    private static final String RATE = "%.0f";
    private static final String RATIO = "%.2f";
    private static final String MILLIS = "%.1f";
    private static final int PAGE = 50;
    private static final int EVERY_MILLIS = 20;
    private static final int POSTERS = 8;
    private static final List<Integer> WRITERS = List.of(1, POSTERS, 64);
    private static final double FASTER = 1.03;
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final Installation installation;
    private final Suivi suivi;
    private final Size size;
    private final Report report;
    private final Posts posts;

    Work(Installation installation, Size size, Report report) throws IOException {
        this.installation = installation;
        this.suivi = installation.suivi();
        this.size = size;
        this.report = report;
        this.posts = new Posts(suivi);
    }

    void posts() throws Exception {
        report.heading("Single durable posts");
        warmUp(posts);
        try (Commits commits = new Commits(suivi)) {
            warmUp(commits);
            comparisonColumns("clients", "posts a second", "commits a second");
            for (int count : WRITERS) {
                compare(String.valueOf(count), new Comparison(posts, commits), count);
            }
            report.line("");
            barePosts(commits);
        }
    }

    private void barePosts(Commits commits) throws Exception {
        BarePosts bare = new BarePosts(suivi);
        try (BareApp unused = BareApp.start(suivi, BarePosts.PATH + "?limit=1")) {
            warmUp(bare);
            comparisonColumns("clients", "bare Quarkus posts a second", "commits a second");
            for (int count : WRITERS) {
                compare(String.valueOf(count), new Comparison(bare, commits), count);
            }
        }
    }

    void reads() throws Exception {
        String id;
        try (Http door = suivi.door()) {
            Matcher found = ID.matcher(posts.post(door));
            id = found.find() ? found.group(1) : "";
        }
        report.heading("Reads");
        String one = "/incidents/" + id;
        String page = "/incidents?limit=" + PAGE;
        try (BareApp bare = BareApp.start(suivi, one)) {
            comparisonColumns("read, clients", "through the gateway, a second", "bare Quarkus, a second");
            for (Map.Entry<String, String> read :
                    List.of(Map.entry("one incident", one), Map.entry("a page of " + PAGE, page))) {
                Gets ours = new Gets(suivi.ports().gateway(), Suivi.API + read.getValue(), suivi.readerKey());
                Gets theirs = new Gets(suivi.ports().bare(), read.getValue(), "");
                warmUp(ours);
                warmUp(theirs);
                for (int count : List.of(1, 8)) {
                    compare(read.getKey() + ", " + count, new Comparison(ours, theirs), count);
                }
            }
        }
    }

    void delay() throws Exception {
        report.heading("From 201 to the stream");
        warmUp(posts);
        Pace.Round stream = new StreamDelay(suivi, posts);
        Pace.Round notice = new NotifyDelay(suivi);
        Percentiles ours = new Percentiles();
        Percentiles theirs = new Percentiles();
        Percentiles loaded = new Percentiles();
        Pace pace = new Pace(size.delayPosts(), EVERY_MILLIS);
        for (int round = 0; round < size.rounds(); round++) {
            theirs.add(notice.delays(pace));
            ours.add(stream.delays(pace));
            loaded.add(whilePosting(() -> stream.delays(pace)));
        }
        report.columns("milliseconds, %d posts a round".formatted(size.delayPosts()), "p50", "p99");
        report.row("a post every %d ms".formatted(EVERY_MILLIS), ours.p50(), ours.p99());
        report.row("the same while %d clients post all they can".formatted(POSTERS), loaded.p50(), loaded.p99());
        report.row("a NOTIFY in PostgreSQL, committed, to its listener (the yardstick)", theirs.p50(), theirs.p99());
    }

    void memory(String when) throws IOException {
        Map<String, Memory> programs = Memory.byProgram(installation.processes());
        report.heading("Memory, " + when);
        report.columns("MB", "resident", "its share (PSS)");
        programs.forEach((name, memory) -> {
            try {
                report.row(name, rounded(memory.resident()), rounded(memory.proportional()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Memory all = programs.values().stream().reduce(new Memory(0, 0), Memory::plus);
        report.row("**in all**", rounded(all.resident()), "**" + rounded(all.proportional()) + "**");
    }

    private List<Double> whilePosting(Callable<List<Double>> measured) throws Exception {
        Clients clients = new Clients(POSTERS, Duration.ofMillis((long) size.delayPosts() * EVERY_MILLIS * 3 / 2));
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<Double> posting = beside.submit(() -> clients.perSecond(posts));
            List<Double> delays = measured.call();
            posting.get();
            return delays;
        }
    }

    // five programs compile what a post runs through, on the cores that run it: it goes on until that makes nothing
    // faster
    private void warmUp(Clients.Maker maker) throws InterruptedException {
        Clients clients = new Clients(POSTERS, size.warmUp());
        double best = 0;
        double rate = clients.perSecond(maker);
        for (int times = 1; rate > best * FASTER && times < size.warmUps(); times++) {
            best = Math.max(best, rate);
            rate = clients.perSecond(maker);
        }
    }

    private void comparisonColumns(String what, String ours, String yardstick) throws IOException {
        report.columns(what, ours, yardstick, "the one by the other");
    }

    private void compare(String name, Comparison comparison, int clients) throws InterruptedException, IOException {
        Comparison.Result result = comparison.measure(new Clients(clients, size.round()), size.rounds());
        report.row(
                name,
                result.ours().shown(RATE),
                result.yardstick().shown(RATE),
                result.ratio().shown(RATIO));
    }

    private static String rounded(double megabytes) {
        return String.valueOf(Math.round(megabytes));
    }

    /** The middle and the slow end of the delays, round by round. */
    private static final class Percentiles {

        private final List<Double> middles = new ArrayList<>();
        private final List<Double> slow = new ArrayList<>();

        void add(List<Double> sorted) {
            middles.add(Spread.percentile(sorted, 50));
            slow.add(Spread.percentile(sorted, 99));
        }

        String p50() {
            return Spread.of(middles).shown(MILLIS);
        }

        String p99() {
            return Spread.of(slow).shown(MILLIS);
        }
    }
}
