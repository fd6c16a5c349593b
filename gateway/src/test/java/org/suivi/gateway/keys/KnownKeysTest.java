package org.suivi.gateway.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.suivi.gateway.keys.KnownKeys.Found;

class KnownKeysTest {

    private static final KeysConfig CONFIG =
            new KeysConfig(Duration.ofSeconds(30), Duration.ofMinutes(15), Optional.empty());
    private static final Key KEY = new Key(
            UUID.fromString("0c7f2f7e-6a2e-4c6d-9d9a-3a3c6f6f0c11"),
            "bamako-desk",
            "reader",
            "un",
            Set.of(),
            Instant.parse("2026-11-20T09:15:00Z"),
            "key:1",
            null);

    @Test
    void aKeyThatIsRevokedWhileItIsReadIsNotRemembered() {
        AtomicReference<KnownKeys> keys = new AtomicReference<>();
        keys.set(new KnownKeys(
                hash -> {
                    Optional<Key> asItWas = Optional.of(KEY);
                    keys.get().forget();
                    return asItWas;
                },
                CONFIG));
        keys.get().lookUp("hash");
        assertThat(keys.get().remembered("hash")).isEmpty();
    }

    @Test
    void aKeyThatWasReadIsRememberedUntilKeysChange() {
        KnownKeys keys = new KnownKeys(hash -> Optional.of(KEY), CONFIG);
        keys.lookUp("hash");
        assertThat(keys.remembered("hash")).contains(new Found.Holder(KEY));
        keys.forget();
        assertThat(keys.remembered("hash")).isEmpty();
    }
}
