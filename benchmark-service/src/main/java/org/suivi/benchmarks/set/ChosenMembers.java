package org.suivi.benchmarks.set;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.ledger.Ledger;
import org.suivi.benchmarks.ledger.Ledgers;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.desk.References;

/** Finds the members of a set, each with the ledger by which it is judged. */
@ApplicationScoped
public class ChosenMembers {

    private final VersionTable<BenchmarkSet> sets;
    private final VersionTable<Benchmark> benchmarks;
    private final Ledgers ledgers;

    ChosenMembers(VersionTable<BenchmarkSet> sets, VersionTable<Benchmark> benchmarks, Ledgers ledgers) {
        this.sets = sets;
        this.benchmarks = benchmarks;
        this.ledgers = ledgers;
    }

    /**
     * A set with those of its members that stand.
     *
     * @param members by rank
     */
    public record Chosen(Version<BenchmarkSet> set, List<Ranked> members) {}

    /** A member, the benchmark that it names, and the ledger of the framework that lists it. */
    public record Ranked(BenchmarkSet.Member member, Version<Benchmark> benchmark, Ledger ledger) {}

    /**
     * A set as of the snapshot.
     *
     * @param organisation whose assessments count; null for the lines by which the instruments are shown
     * @throws org.suivi.rest.problems.ProblemException 404 without such a set, 410 if it was taken back
     */
    public Chosen of(Snapshot snapshot, String code, @Nullable String organisation) {
        Version<BenchmarkSet> set = References.shown(sets, snapshot, code);
        Map<String, Version<Benchmark>> standing = standing(snapshot, code);
        Map<String, Ledger> byFramework = new HashMap<>();
        List<Ranked> members = new ArrayList<>();
        for (BenchmarkSet.Member member : set.body().ranked()) {
            Version<Benchmark> benchmark = standing.get(member.benchmark());
            if (benchmark != null) {
                members.add(new Ranked(
                        member,
                        benchmark,
                        byFramework.computeIfAbsent(
                                benchmark.body().framework(), each -> ledger(snapshot, each, organisation))));
            }
        }
        return new Chosen(set, members);
    }

    // whatever it chose at any time; which of that counts is decided by the set of the snapshot
    private Map<String, Version<Benchmark>> standing(Snapshot snapshot, String set) {
        Where chosen = Where.all()
                .and(
                        "id IN (SELECT m ->> 'benchmark' FROM benchmark_set s, jsonb_array_elements(s.body -> 'members') m"
                                + " WHERE s.id = :set)",
                        "set",
                        set);
        return benchmarks.list(snapshot, chosen, "id", Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(Version::id, Function.identity()));
    }

    private Ledger ledger(Snapshot snapshot, String framework, @Nullable String organisation) {
        Ledger ledger = ledgers.ofFramework(snapshot, framework);
        return organisation == null ? ledger : ledger.judgedBy(organisation);
    }
}
