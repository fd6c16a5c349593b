package org.suivi.benchmarks.published;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suivi.history.VersionTable;

/** Where published figures are kept. */
class PublishedFigureTable {

    @Produces
    @Singleton
    VersionTable<PublishedFigure> figures(ObjectMapper json) {
        return VersionTable.ofClaims("published_figure", "published-figure", PublishedFigure.class, json);
    }
}
