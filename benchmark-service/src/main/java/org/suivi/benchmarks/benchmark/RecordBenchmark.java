package org.suivi.benchmarks.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import org.suivi.benchmarks.framework.Framework;
import org.suivi.benchmarks.provision.Provision;
import org.suivi.history.By;
import org.suivi.history.Databases;
import org.suivi.history.Draft;
import org.suivi.history.Outcome;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;
import org.suivi.history.Register;
import org.suivi.history.VersionTable;
import org.suivi.rest.desk.References;

/** Records a benchmark of a framework, or corrects it; the provision it is drawn from is of the framework's instrument. */
@ApplicationScoped
class RecordBenchmark {

    private final Databases databases;
    private final VersionTable<Framework> frameworks;
    private final VersionTable<Provision> provisions;
    private final VersionTable<Benchmark> benchmarks;
    private final Register<Benchmark> register;

    RecordBenchmark(
            Databases databases,
            VersionTable<Framework> frameworks,
            VersionTable<Provision> provisions,
            VersionTable<Benchmark> benchmarks,
            Recorder recorder) {
        this.databases = databases;
        this.frameworks = frameworks;
        this.provisions = provisions;
        this.benchmarks = benchmarks;
        this.register = new Register<>(recorder, benchmarks);
    }

    Outcome<Benchmark> create(String code, BenchmarkRequest request, By by) {
        Draft<Benchmark> draft = draft(request);
        return register.create(code, draft, by, recording -> check(recording, draft.body()));
    }

    Outcome<Benchmark> correct(String code, BenchmarkRequest request, By by, int expectedVersion) {
        Draft<Benchmark> draft = draft(request);
        return register.correct(code, draft, by, expectedVersion, recording -> {
            staysInItsFramework(recording, code, draft.body());
            check(recording, draft.body());
        });
    }

    // its assessments bear the framework: they would stay behind, and no figure would count them any more
    private void staysInItsFramework(Recording recording, String code, Benchmark corrected) {
        String framework = References.inPath(benchmarks, recording, code).body().framework();
        if (!framework.equals(corrected.framework())) {
            throw References.wrong("/framework", "immutable", framework + " is expected");
        }
    }

    private Draft<Benchmark> draft(BenchmarkRequest request) {
        Framework framework = databases
                .exact()
                .withHandle(handle -> frameworks.current(handle, request.framework()))
                .filter(version -> !version.retracted())
                .orElseThrow(() -> References.wrong(
                        "/framework", "unknown-framework", "there is no framework " + request.framework()))
                .body();
        return request.toDraft(framework.instrument());
    }

    private void check(Recording recording, Benchmark benchmark) {
        Framework framework = References.inBody(frameworks, recording, benchmark.framework(), "/framework")
                .body();
        String provision = benchmark.provision();
        if (provision != null
                && !References.inBody(provisions, recording, provision, "/provision")
                        .body()
                        .instrument()
                        .equals(framework.instrument())) {
            throw References.wrong(
                    "/provision", "other-instrument", "a provision of " + framework.instrument() + " is expected");
        }
    }
}
