package org.suivi.benchmarks.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.benchmark.Nature;
import org.suivi.benchmarks.implementation.SetImplementationView.LineView;
import org.suivi.benchmarks.index.FiguresView;
import org.suivi.benchmarks.index.InputsHash;
import org.suivi.benchmarks.index.Judged;
import org.suivi.benchmarks.index.MethodView;
import org.suivi.benchmarks.ledger.HoldingAssessment;
import org.suivi.benchmarks.ledger.Ledger;
import org.suivi.benchmarks.party.Parties;
import org.suivi.benchmarks.set.ChosenMembers;
import org.suivi.benchmarks.set.ChosenMembers.Chosen;
import org.suivi.benchmarks.set.ChosenMembers.Ranked;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.rest.asof.AsOfView;

/** Reads how far a set is. */
@ApplicationScoped
class SetImplementationQueries {

    private final ChosenMembers sets;
    private final Groups groups;

    SetImplementationQueries(ChosenMembers sets, Groups groups) {
        this.sets = sets;
        this.groups = groups;
    }

    SetImplementationView implementation(
            Snapshot snapshot, String code, ImplementationParams params, @Nullable Grouping by) {
        Chosen chosen = sets.of(snapshot, code, params.organisation);
        LocalDate day = snapshot.asOf().validAt();
        List<Ranked> listed = OneFramework.of(chosen, params.framework);
        Nature nature = nature(params, listed);
        List<Ranked> counted = listed.stream()
                .filter(each -> nature == null || each.benchmark().body().nature() == nature)
                .filter(each -> each.ledger().endedBy(day).isEmpty())
                .toList();
        InputsHash hash = hash(chosen, counted, params, nature, day);
        Told told = by == null ? Told.NOTHING : told(snapshot, counted, params, by, hash);
        return new SetImplementationView(
                code,
                lines(listed),
                nature,
                MethodView.of(params.method),
                FiguresView.of(params.method, judged(counted, day)),
                told.groups(),
                hash.toString(),
                AsOfView.of(snapshot.asOf(), leftOut(listed) + told.leftOutUndated()));
    }

    /** That of all, where they are of one; else what their framework usually lists. */
    private static @Nullable Nature nature(ImplementationParams params, List<Ranked> listed) {
        List<Nature> natures = listed.stream()
                .map(each -> each.benchmark().body().nature())
                .distinct()
                .toList();
        return natures.isEmpty() || natures.size() > 1
                ? params.nature(
                        listed.isEmpty()
                                ? Nature.COMMITMENT
                                : Nature.usualOf(listed.getFirst()
                                        .ledger()
                                        .framework()
                                        .body()
                                        .unit()))
                : params.nature(natures.getFirst());
    }

    private static List<Judged> judged(List<Ranked> members, LocalDate day) {
        return members.stream()
                .map(each -> Judging.of(each.ledger(), each.benchmark(), day))
                .toList();
    }

    private record Told(List<ImplementationView.GroupView> groups, int leftOutUndated) {

        static final Told NOTHING = new Told(List.of(), 0);
    }

    private Told told(
            Snapshot snapshot, List<Ranked> counted, ImplementationParams params, Grouping by, InputsHash hash) {
        hash.parameter("by", by);
        LocalDate day = snapshot.asOf().validAt();
        Map<String, List<Judged>> told = new TreeMap<>();
        int leftOut = 0;
        for (List<Ranked> members : byLedger(counted).values()) {
            Ledger ledger = members.getFirst().ledger();
            List<Version<Benchmark>> judged =
                    members.stream().map(Ranked::benchmark).toList();
            Groups.Grouped grouped = groups.of(snapshot, ledger.instrument().id(), judged, by, hash);
            grouped.byKey()
                    .forEach((key, all) -> all.forEach(each ->
                            told.computeIfAbsent(key, none -> new ArrayList<>()).add(Judging.of(ledger, each, day))));
            leftOut += grouped.leftOutUndated();
        }
        List<ImplementationView.GroupView> views = told.entrySet().stream()
                .map(each ->
                        new ImplementationView.GroupView(each.getKey(), FiguresView.of(params.method, each.getValue())))
                .toList();
        return new Told(views, leftOut);
    }

    private static Map<String, List<Ranked>> byLedger(List<Ranked> members) {
        return members.stream()
                .collect(Collectors.groupingBy(
                        each -> each.ledger().framework().id(), TreeMap::new, Collectors.toList()));
    }

    private static List<LineView> lines(List<Ranked> members) {
        return members.stream()
                .map(Ranked::ledger)
                .map(each ->
                        new LineView(each.instrument().id(), each.framework().id(), each.organisation()))
                .distinct()
                .sorted(Comparator.comparing(LineView::framework))
                .toList();
    }

    private static int leftOut(List<Ranked> members) {
        return members.stream()
                .collect(Collectors.toMap(
                        each -> each.ledger().framework().id(),
                        each -> each.ledger().leftOutUndated(),
                        (one, same) -> one))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static InputsHash hash(
            Chosen chosen, List<Ranked> counted, ImplementationParams params, @Nullable Nature nature, LocalDate day) {
        InputsHash hash = new InputsHash()
                .rule(params.method.name(), params.method.version())
                .rule(HoldingAssessment.RULE, HoldingAssessment.VERSION)
                .rule(Parties.RULE, Parties.VERSION)
                .input("benchmark-set", chosen.set())
                .parameter("nature", nature == null ? "all" : nature)
                .parameter("validAt", day);
        counted.forEach(each -> {
            Ledger ledger = each.ledger();
            hash.input("instrument", ledger.instrument())
                    .input("framework", ledger.framework())
                    .inputs("party-act", ledger.acts())
                    .input("benchmark", each.benchmark())
                    .parameter("organisation", ledger.framework().id() + ":" + ledger.organisation());
            ledger.holding(each.benchmark().id(), day)
                    .ifPresent(holding -> hash.input("assessment", holding.assessment()));
        });
        return hash;
    }
}
