package org.suivi.benchmarks.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.assessment.Assessment;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.deadline.Deadline;
import org.suivi.benchmarks.dependency.Dependency;
import org.suivi.benchmarks.framework.Framework;
import org.suivi.benchmarks.instrument.DefaultLine;
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.benchmarks.party.PartyAct;
import org.suivi.benchmarks.replica.ActorNames;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.desk.References;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;

/** Reads ledgers. */
@ApplicationScoped
public class Ledgers {

    /** The kinds of change that a ledger depends on. */
    public static final Set<String> KINDS = Set.of(
            "instrument",
            "party-act",
            "framework",
            "benchmark",
            "assessment",
            "deadline",
            "dependency",
            // whose acts may be read
            ActorNames.PERSONS);

    // whatever it depended on at any time; which of that counts is decided by the dependencies of the snapshot
    private static final String WITH_REQUIRED =
            "IN (SELECT :benchmark UNION SELECT d.required FROM dependency d WHERE d.benchmark = :benchmark)";

    private final VersionTable<Instrument> instruments;
    private final VersionTable<PartyAct> acts;
    private final VersionTable<Framework> frameworks;
    private final VersionTable<Benchmark> benchmarks;
    private final VersionTable<Assessment> assessments;
    private final VersionTable<Deadline> deadlines;
    private final VersionTable<Dependency> dependencies;

    Ledgers(
            VersionTable<Instrument> instruments,
            VersionTable<PartyAct> acts,
            VersionTable<Framework> frameworks,
            VersionTable<Benchmark> benchmarks,
            VersionTable<Assessment> assessments,
            VersionTable<Deadline> deadlines,
            VersionTable<Dependency> dependencies) {
        this.instruments = instruments;
        this.acts = acts;
        this.frameworks = frameworks;
        this.benchmarks = benchmarks;
        this.assessments = assessments;
        this.deadlines = deadlines;
        this.dependencies = dependencies;
    }

    /**
     * The ledger of an instrument, by the framework and the organisation asked for, or else by its default line.
     *
     * @throws org.suivi.rest.problems.ProblemException 404 without such an instrument, 400 without a framework to judge it by
     */
    public Ledger ofInstrument(
            Snapshot snapshot, String code, @Nullable String framework, @Nullable String organisation) {
        Version<Instrument> instrument = References.shown(instruments, snapshot, code);
        DefaultLine line = instrument.body().defaultLine();
        String chosen = framework == null && line != null ? line.framework() : framework;
        if (chosen == null) {
            throw refused("framework", "no default line was chosen for " + code + "; name a framework");
        }
        Version<Framework> found = frameworks
                .at(snapshot, chosen)
                .filter(version ->
                        !version.retracted() && version.body().instrument().equals(code))
                .orElseThrow(() -> refused("framework", "there is no framework " + chosen + " of " + code));
        String by = organisation == null ? organisationOf(instrument, found) : organisation;
        return whole(snapshot, instrument, found, by, null);
    }

    /** The same, by the line of a query. */
    public Ledger ofInstrument(Snapshot snapshot, String code, LineParams line) {
        return ofInstrument(snapshot, code, line.framework, line.organisation);
    }

    /** The ledger of one benchmark alone, and of what it depends on, by the line that its instrument is shown by. */
    public Ledger ofBenchmark(Snapshot snapshot, Version<Benchmark> benchmark) {
        return ofFramework(snapshot, benchmark.body().framework(), benchmark.id());
    }

    /** The ledger of a framework, by the line that its instrument is shown by. */
    public Ledger ofFramework(Snapshot snapshot, String code) {
        return ofFramework(snapshot, code, null);
    }

    private Ledger ofFramework(Snapshot snapshot, String code, @Nullable String benchmark) {
        Version<Framework> framework = References.shown(frameworks, snapshot, code);
        Version<Instrument> instrument = instrumentOf(snapshot, framework);
        return whole(snapshot, instrument, framework, organisationOf(instrument, framework), benchmark);
    }

    private Version<Instrument> instrumentOf(Snapshot snapshot, Version<Framework> framework) {
        return References.shown(instruments, snapshot, framework.body().instrument());
    }

    private static String organisationOf(Version<Instrument> instrument, Version<Framework> framework) {
        DefaultLine line = instrument.body().defaultLine();
        return line != null && line.framework().equals(framework.id())
                ? line.organisation()
                : framework.body().organisation();
    }

    /** With the ledgers of what is required from elsewhere, which are read without what those require in turn. */
    private Ledger whole(
            Snapshot snapshot,
            Version<Instrument> instrument,
            Version<Framework> framework,
            String organisation,
            @Nullable String benchmark) {
        Where dependent = Where.all()
                .and(
                        "benchmark IN (SELECT b.id FROM benchmark b WHERE b.framework = :framework)",
                        "framework",
                        framework.id())
                .and("benchmark = :benchmark", "benchmark", benchmark);
        List<Version<Dependency>> depends = dependencies.list(snapshot, dependent, "id", Integer.MAX_VALUE);
        Ledger here = read(snapshot, instrument, framework, organisation, benchmark);
        return new Ledger(
                here.instrument(),
                here.acts(),
                here.framework(),
                here.organisation(),
                here.listed(),
                here.assessments(),
                here.deadlines(),
                byBenchmark(depends, Dependency::benchmark),
                elsewhere(snapshot, here, depends),
                here.leftOutUndated() + dependencies.leftOutUndated(snapshot, dependent));
    }

    private Map<String, Ledger> elsewhere(Snapshot snapshot, Ledger here, List<Version<Dependency>> depends) {
        Map<String, Ledger> byFramework = new HashMap<>();
        Map<String, Ledger> byBenchmark = new HashMap<>();
        depends.stream()
                .map(each -> each.body().on())
                .filter(each -> !here.listed().containsKey(each))
                .distinct()
                .forEach(code -> benchmarks
                        .at(snapshot, code)
                        .filter(version -> !version.retracted())
                        .ifPresent(version -> byBenchmark.put(
                                code,
                                byFramework.computeIfAbsent(
                                        version.body().framework(), framework -> alone(snapshot, framework)))));
        return byBenchmark;
    }

    private Ledger alone(Snapshot snapshot, String code) {
        Version<Framework> framework = References.shown(frameworks, snapshot, code);
        Version<Instrument> instrument = instrumentOf(snapshot, framework);
        return read(snapshot, instrument, framework, organisationOf(instrument, framework), null);
    }

    private Ledger read(
            Snapshot snapshot,
            Version<Instrument> instrument,
            Version<Framework> framework,
            String organisation,
            @Nullable String benchmark) {
        Where ofInstrument = Where.all().and("instrument = :instrument", "instrument", instrument.id());
        Where listed = Where.all()
                .and("framework = :framework", "framework", framework.id())
                .and("id " + WITH_REQUIRED, "benchmark", benchmark);
        Where approved = Where.all()
                .and("review = 'APPROVED'")
                .and("framework = :framework", "framework", framework.id())
                .and("benchmark " + WITH_REQUIRED, "benchmark", benchmark);
        Where due = Where.all()
                .and(
                        "benchmark IN (SELECT b.id FROM benchmark b WHERE b.framework = :framework)",
                        "framework",
                        framework.id())
                .and("benchmark = :benchmark", "benchmark", benchmark);
        return new Ledger(
                instrument,
                acts.list(snapshot, ofInstrument, "id", Integer.MAX_VALUE),
                framework,
                organisation,
                byCode(benchmarks.list(snapshot, listed, "id", Integer.MAX_VALUE)),
                byBenchmark(assessments.list(snapshot, approved, "id", Integer.MAX_VALUE), Assessment::benchmark),
                byBenchmark(deadlines.list(snapshot, due, "id", Integer.MAX_VALUE), Deadline::benchmark),
                Map.of(),
                Map.of(),
                acts.leftOutUndated(snapshot, ofInstrument)
                        + assessments.leftOutUndated(snapshot, approved)
                        + deadlines.leftOutUndated(snapshot, due));
    }

    private static Map<String, Version<Benchmark>> byCode(List<Version<Benchmark>> inOrder) {
        Map<String, Version<Benchmark>> byCode = new LinkedHashMap<>();
        inOrder.forEach(each -> byCode.put(each.id(), each));
        return byCode;
    }

    private static <T> Map<String, List<Version<T>>> byBenchmark(
            List<Version<T>> claims, Function<T, String> benchmark) {
        return claims.stream().collect(Collectors.groupingBy(each -> benchmark.apply(each.body())));
    }

    private static RuntimeException refused(String parameter, String reason) {
        return CommonProblem.INVALID_PARAMETER.because(
                parameter + ": " + reason, InputError.in(parameter, "unknown", reason));
    }
}
