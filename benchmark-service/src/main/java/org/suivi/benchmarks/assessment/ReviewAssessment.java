package org.suivi.benchmarks.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;
import org.suivi.history.By;
import org.suivi.history.Draft;
import org.suivi.history.Outcome;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.rest.desk.References;

/** Takes an assessment from step to step of its review: submitted by its organisation, approved or returned by a second person. */
@ApplicationScoped
class ReviewAssessment {

    private final Recorder recorder;
    private final VersionTable<Assessment> assessments;

    ReviewAssessment(Recorder recorder, VersionTable<Assessment> assessments) {
        this.recorder = recorder;
        this.assessments = assessments;
    }

    /**
     * A step of the review.
     *
     * @param expectedVersion the version that the step is for, where the caller named one
     */
    record Command(String id, ReviewState to, Reviewer reviewer, By by, OptionalInt expectedVersion) {}

    /** The same step again changes nothing. */
    Outcome<Assessment> handle(Command command) {
        return recorder.record(recording -> {
            Version<Assessment> current = References.inPath(assessments, recording, command.id());
            Assessment assessment = current.body();
            command.reviewer().check(command.to(), assessment, wrote(recording, command));
            if (command.expectedVersion().isPresent()
                    && command.expectedVersion().getAsInt() != current.version()) {
                return new Outcome.Stale<>(current);
            }
            if (assessment.review() == command.to()) {
                return new Outcome.Unchanged<>(current);
            }
            if (!command.to().before().contains(assessment.review())) {
                throw AssessmentProblem.REVIEW_STATE.because("It is " + assessment.review() + "; " + command.to()
                        + " follows on " + command.to().before() + ".");
            }
            return step(recording, current, command);
        });
    }

    private Outcome<Assessment> step(Recording recording, Version<Assessment> current, Command command) {
        if (command.to() == ReviewState.RETRACTED) {
            return new Outcome.Corrected<>(assessments.retract(recording, current, command.by()), current.version());
        }
        Draft<Assessment> next = new Draft<>(
                current.body().in(command.to()), current.validity(), current.provenance(), current.naturalKey());
        return new Outcome.Corrected<>(
                assessments.supersede(recording, current, next, command.by()), current.version());
    }

    private static boolean wrote(Recording recording, Command command) {
        return recording
                .handle()
                .createQuery("""
                        SELECT EXISTS (SELECT FROM assessment
                        WHERE id = :id AND author = :subject AND review IN ('DRAFT', 'SUBMITTED'))
                        """)
                .bind("id", command.id())
                .bind("subject", command.by().subject())
                .mapTo(Boolean.class)
                .one();
    }
}
