package org.suivi.benchmarks.assessment;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where assessments are kept. */
class AssessmentTable {

    @Produces
    @Singleton
    VersionTable<Assessment> assessments(ObjectMapper json) {
        return VersionTable.ofClaims("assessment", "assessment", Assessment.class, json)
                .partlyPublic();
    }
}
