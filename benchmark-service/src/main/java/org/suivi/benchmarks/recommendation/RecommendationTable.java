package org.suivi.benchmarks.recommendation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where recommendations are kept. */
class RecommendationTable {

    @Produces
    @Singleton
    VersionTable<Recommendation> recommendations(ObjectMapper json) {
        return VersionTable.ofClaims("recommendation", "recommendation", Recommendation.class, json)
                .partlyPublic();
    }
}
