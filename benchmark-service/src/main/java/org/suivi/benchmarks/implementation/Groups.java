package org.suivi.benchmarks.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.index.InputsHash;
import org.suivi.benchmarks.provision.Provision;
import org.suivi.benchmarks.provision.ProvisionTree;
import org.suivi.benchmarks.responsibility.Responsibility;
import org.suivi.benchmarks.responsibility.ResponsibilityRole;
import org.suivi.history.Snapshot;
import org.suivi.history.Validity.Certainty;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;

/** Puts benchmarks into the groups that an index is told apart by. */
@ApplicationScoped
class Groups {

    private final VersionTable<Provision> provisions;
    private final VersionTable<Responsibility> responsibilities;

    Groups(VersionTable<Provision> provisions, VersionTable<Responsibility> responsibilities) {
        this.provisions = provisions;
        this.responsibilities = responsibilities;
    }

    /**
     * Benchmarks by the keys of their groups.
     *
     * @param leftOutUndated how many claims that could have decided {@code publishedBy} left out
     */
    record Grouped(Map<String, List<Version<Benchmark>>> byKey, int leftOutUndated) {

        static final Grouped NONE = new Grouped(Map.of(), 0);
    }

    /** The groups; what decided of them is added to the hash. */
    Grouped of(
            Snapshot snapshot, String instrument, List<Version<Benchmark>> benchmarks, Grouping by, InputsHash hash) {
        return switch (by) {
            case THEME -> grouped(benchmarks, each -> Set.of(each.body().theme().name()), 0);
            case CHAPTER -> byChapter(snapshot, instrument, benchmarks, hash);
            case RESPONSIBLE -> byResponsible(snapshot, benchmarks, hash);
        };
    }

    private Grouped byChapter(
            Snapshot snapshot, String instrument, List<Version<Benchmark>> benchmarks, InputsHash hash) {
        Where of = Where.all().and("instrument = :instrument", "instrument", instrument);
        List<Version<Provision>> all = provisions.list(snapshot, of, "id", Integer.MAX_VALUE);
        hash.inputs("provision", all);
        ProvisionTree tree = new ProvisionTree(all);
        return grouped(
                benchmarks,
                each -> {
                    String provision = each.body().provision();
                    return Set.of(provision == null ? Grouping.NONE : tree.chapterOf(provision));
                },
                provisions.leftOutUndated(snapshot, of));
    }

    private Grouped byResponsible(Snapshot snapshot, List<Version<Benchmark>> benchmarks, InputsHash hash) {
        // codes hold no comma
        String counted = benchmarks.stream().map(Version::id).collect(Collectors.joining(","));
        Where of = Where.all()
                .and("benchmark = ANY (string_to_array(:counted, ','))", "counted", counted)
                .and("role = :role", "role", ResponsibilityRole.OBLIGOR.name())
                .and("valid_from <= :validAt AND :validAt < valid_to");
        List<Version<Responsibility>> obliged = responsibilities.list(snapshot, of, "id", Integer.MAX_VALUE).stream()
                .filter(each -> each.validity().on(snapshot.asOf().validAt()) == Certainty.CERTAIN)
                .toList();
        hash.inputs("responsibility", obliged);
        Map<String, Set<String>> byBenchmark = new TreeMap<>();
        obliged.forEach(each -> byBenchmark
                .computeIfAbsent(each.body().benchmark(), code -> new TreeSet<>())
                .add(each.body().actor()));
        return grouped(
                benchmarks,
                each -> byBenchmark.getOrDefault(each.id(), Set.of(Grouping.NONE)),
                responsibilities.leftOutUndated(snapshot, of));
    }

    private static Grouped grouped(
            List<Version<Benchmark>> benchmarks, Function<Version<Benchmark>, Set<String>> keys, int leftOut) {
        Map<String, List<Version<Benchmark>>> groups = new TreeMap<>();
        benchmarks.forEach(each -> keys.apply(each).forEach(key -> groups.computeIfAbsent(key, k -> new ArrayList<>())
                .add(each)));
        return new Grouped(groups, leftOut);
    }
}
