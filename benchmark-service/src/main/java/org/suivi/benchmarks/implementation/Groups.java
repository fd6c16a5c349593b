package org.suivi.benchmarks.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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

    /** The groups by their keys; what decided of them is added to the hash. */
    Map<String, List<Version<Benchmark>>> of(
            Snapshot snapshot, String instrument, List<Version<Benchmark>> benchmarks, Grouping by, InputsHash hash) {
        return switch (by) {
            case THEME -> grouped(benchmarks, each -> Set.of(each.body().theme().name()));
            case CHAPTER -> byChapter(snapshot, instrument, benchmarks, hash);
            case RESPONSIBLE -> byResponsible(snapshot, instrument, benchmarks, hash);
        };
    }

    private Map<String, List<Version<Benchmark>>> byChapter(
            Snapshot snapshot, String instrument, List<Version<Benchmark>> benchmarks, InputsHash hash) {
        Where of = Where.all().and("instrument = :instrument", "instrument", instrument);
        List<Version<Provision>> all = provisions.list(snapshot, of, "id", Integer.MAX_VALUE);
        hash.inputs("provision", all);
        ProvisionTree tree = new ProvisionTree(all);
        return grouped(benchmarks, each -> {
            String provision = each.body().provision();
            return Set.of(provision == null ? Grouping.NONE : tree.chapterOf(provision));
        });
    }

    private Map<String, List<Version<Benchmark>>> byResponsible(
            Snapshot snapshot, String instrument, List<Version<Benchmark>> benchmarks, InputsHash hash) {
        Where of = Where.all()
                .and(
                        "benchmark IN (SELECT b.id FROM benchmark b WHERE b.instrument = :instrument)",
                        "instrument",
                        instrument);
        List<Version<Responsibility>> obliged = responsibilities.list(snapshot, of, "id", Integer.MAX_VALUE).stream()
                .filter(each -> each.body().role() == ResponsibilityRole.OBLIGOR)
                .filter(each -> each.validity().on(snapshot.asOf().validAt()) == Certainty.CERTAIN)
                .toList();
        hash.inputs("responsibility", obliged);
        Map<String, Set<String>> byBenchmark = new TreeMap<>();
        obliged.forEach(each -> byBenchmark
                .computeIfAbsent(each.body().benchmark(), code -> new TreeSet<>())
                .add(each.body().actor()));
        return grouped(benchmarks, each -> byBenchmark.getOrDefault(each.id(), Set.of(Grouping.NONE)));
    }

    private static Map<String, List<Version<Benchmark>>> grouped(
            List<Version<Benchmark>> benchmarks, Function<Version<Benchmark>, Set<String>> keys) {
        Map<String, List<Version<Benchmark>>> groups = new TreeMap<>();
        benchmarks.forEach(each -> keys.apply(each).forEach(key -> groups.computeIfAbsent(key, k -> new ArrayList<>())
                .add(each)));
        return groups;
    }
}
