package org.suivi.benchmarks;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suivi.history.Databases;
import org.suivi.history.VersionTable;
import org.suivi.testing.PublicClocks;

/** The tables that the public reads in part and the view that shows it its clocks name the same kinds. */
@QuarkusTest
class PublicClocksTest {

    /** Kinds whose rows are in no table of versions, and that the public reads in part. */
    private static final Set<String> OTHERS =
            Set.of("actor-replica", "name-replica", "membership-replica", "preference-replica", "merge-replica");

    @Inject
    Databases databases;

    @Inject
    @All
    List<VersionTable<?>> tables;

    @Test
    void thePublicReadsAClockOfItsOwnOfWhatItReadsInPart() throws Exception {
        databases
                .exact()
                .useTransaction(handle -> PublicClocks.areThoseOf(
                        handle.getConnection(), tables, VersionTable::kind, VersionTable::isPartlyPublic, OTHERS));
    }
}
