package org.suivi.benchmarks.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.suivi.benchmarks.replica.MembershipRow;
import org.suivi.contracts.Claim;
import org.suivi.contracts.RelationChanged;
import org.suivi.contracts.State;

class ActorRowsTest {

    @Test
    void whatWasCorrectedIntoAnotherRelationIsAMembershipNoMore() {
        assertThat(ActorRows.of(relation(1, "MEMBER_OF")))
                .map(MembershipRow::state)
                .contains("ACTIVE");
        assertThat(ActorRows.of(relation(2, "ALLIED_WITH")))
                .map(MembershipRow::state)
                .contains("RETRACTED");
        assertThat(ActorRows.of(relation(1, "ALLIED_WITH"))).isEmpty();
    }

    private static RelationChanged relation(int version, String type) {
        Claim claim = new Claim(
                State.ACTIVE, Instant.parse("2026-01-01T00:00:00Z"), "suivi", null, null, null, null, "2014", null);
        return new RelationChanged("m", version, claim, type, "MNLA", "CMA", "WHOLE", null, true);
    }
}
