package org.suivi.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suivi.contracts.Claim;
import org.suivi.contracts.OrganisationChanged;
import org.suivi.contracts.SourceChanged;
import org.suivi.contracts.State;

class FeedEntriesTest {

    private static final Claim CLAIM = new Claim(
            State.ACTIVE, Instant.parse("2026-11-21T20:00:00Z"), "suivi-editors", null, null, null, null, null, null);

    @ParameterizedTest
    @CsvSource({"PUBLIC, EVERYBODY", "RESTRICTED, EXACT", "CONFIDENTIAL, EXACT"})
    void aSourceWhoseReportsAreNotPublicIsNotToldToEverybody(String sensitivity, FeedAudience audience) {
        SourceChanged source = new SourceChanged(
                "minusma-joc", 1, CLAIM, "Joint Operations Centre", "minusma", "cc-by-4.0", sensitivity, null);

        assertThat(FeedEntries.of(source).audience()).isEqualTo(audience);
        assertThat(FeedEntries.of(source).organisation()).isEqualTo("minusma");
    }

    @Test
    void anOrganisationIsToldToEverybody() {
        OrganisationChanged organisation = new OrganisationChanged("minusma", 1, CLAIM, "MINUSMA", null);

        assertThat(FeedEntries.of(organisation).audience()).isEqualTo(FeedAudience.EVERYBODY);
    }
}
