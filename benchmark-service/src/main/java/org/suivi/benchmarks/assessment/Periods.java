package org.suivi.benchmarks.assessment;

import java.util.Optional;
import org.suivi.history.Recording;

/** Holds that one organisation's periods for one benchmark do not overlap, whatever the state of their review. */
final class Periods {

    private Periods() {}

    /** Refuses, 409, a period that another of the organisation's assessments of the benchmark covers in part. */
    static void check(Recording recording, Assessment assessment, String id) {
        Optional<String> other = recording
                .handle()
                .createQuery("""
                        SELECT period_from || '/' || period_to || ' (' || id || ')' FROM assessment
                        WHERE benchmark = :benchmark AND organisation = :organisation AND id <> :id
                          AND recorded_to = 'infinity' AND state = 'ACTIVE'
                          AND period_from <= :to AND :from <= period_to
                        ORDER BY period_from LIMIT 1
                        """)
                .bind("benchmark", assessment.benchmark())
                .bind("organisation", assessment.organisation())
                .bind("id", id)
                .bind("from", assessment.period().from().toString())
                .bind("to", assessment.period().to().toString())
                .mapTo(String.class)
                .findOne();
        if (other.isPresent()) {
            throw AssessmentProblem.PERIOD_OVERLAPS.because(
                    "The period " + assessment.period() + " overlaps with that of " + other.get() + ".");
        }
    }
}
