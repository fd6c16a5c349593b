package org.suivi.benchmarks.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.history.By;
import org.suivi.history.Draft;
import org.suivi.history.Ids;
import org.suivi.history.Outcome;
import org.suivi.history.Recorder;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.rest.desk.References;

/** Writes the draft of an assessment, or writes it anew after it was returned. */
@ApplicationScoped
class DraftAssessment {

    private final Recorder recorder;
    private final VersionTable<Assessment> assessments;
    private final VersionTable<Benchmark> benchmarks;

    DraftAssessment(Recorder recorder, VersionTable<Assessment> assessments, VersionTable<Benchmark> benchmarks) {
        this.recorder = recorder;
        this.assessments = assessments;
        this.benchmarks = benchmarks;
    }

    /** The same content again changes nothing, however far its review has come. */
    Outcome<Assessment> create(String benchmark, AssessmentRequest request, By by) {
        return recorder.record(recording -> {
            String framework =
                    References.inPath(benchmarks, recording, benchmark).body().framework();
            Draft<Assessment> draft = request.toDraft(benchmark, framework, ReviewState.DRAFT);
            Optional<Version<Assessment>> standing =
                    assessments.byNaturalKey(recording.handle(), String.valueOf(draft.naturalKey()));
            if (standing.isPresent()) {
                Version<Assessment> version = standing.get();
                ReviewState state = version.body().review();
                return assessments.same(version, request.toDraft(benchmark, framework, state))
                        ? new Outcome.Unchanged<>(version)
                        : new Outcome.Conflict<>(version);
            }
            String id = Ids.random().toString();
            Periods.check(recording, draft.body(), id);
            return new Outcome.Created<>(assessments.insert(recording, id, draft, by));
        });
    }

    /** Only while it is a draft, or was returned; it is a draft then. */
    Outcome<Assessment> correct(String id, AssessmentRequest request, By by, int expectedVersion) {
        return recorder.record(recording -> {
            Version<Assessment> current = References.inPath(assessments, recording, id);
            if (current.version() != expectedVersion) {
                return new Outcome.Stale<>(current);
            }
            Assessment before = current.body();
            if (!before.organisation().equals(request.organisation())) {
                throw References.wrong("/organisation", "immutable", before.organisation() + " is expected");
            }
            if (!ReviewState.DRAFT.before().contains(before.review())) {
                throw AssessmentProblem.REVIEW_STATE.because(
                        "It is " + before.review() + "; only a draft, or what was returned, is written anew.");
            }
            Draft<Assessment> draft = request.toDraft(before.benchmark(), before.framework(), ReviewState.DRAFT);
            if (assessments.same(current, draft)) {
                return new Outcome.Unchanged<>(current);
            }
            Periods.check(recording, draft.body(), id);
            return new Outcome.Corrected<>(assessments.supersede(recording, current, draft, by), current.version());
        });
    }
}
