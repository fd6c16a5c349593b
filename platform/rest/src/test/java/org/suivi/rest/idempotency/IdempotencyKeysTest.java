package org.suivi.rest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suivi.history.Databases;
import org.suivi.rest.idempotency.IdempotencyKeys.Claim;

@QuarkusTest
class IdempotencyKeysTest {

    @Inject
    IdempotencyKeys keys;

    @Inject
    Databases databases;

    @Test
    void aClaimLeavesWhatIsOverOfOthersToTheSweep() {
        Claim old = claimed("25 hours");
        Claim young = claimed("23 hours");
        claimed("0 hours");
        assertThat(isThere(old)).isTrue();

        assertThat(keys.sweep()).isPositive();

        assertThat(isThere(old)).isFalse();
        assertThat(isThere(young)).isTrue();
    }

    private Claim claimed(String ago) {
        Claim claim = new Claim("un", UUID.randomUUID().toString(), "request");
        keys.claim(claim);
        databases
                .exact()
                .useHandle(handle -> handle.execute(
                        "UPDATE idempotency SET claimed_at = claimed_at - CAST(? AS interval) WHERE key = ?",
                        ago,
                        claim.key()));
        return claim;
    }

    private boolean isThere(Claim claim) {
        return databases.exact().withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM idempotency WHERE key = :key)")
                .bind("key", claim.key())
                .mapTo(Boolean.class)
                .one());
    }
}
