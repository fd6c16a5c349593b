package org.suivi.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import org.junit.jupiter.api.Test;

class VerificationKeyTest {

    @Test
    void aServiceWithoutTheGatewaysKeyDoesNotStart() {
        assertThatThrownBy(() -> new VerificationKey(true, "not-set").check(new StartupEvent()))
                .hasMessageContaining("SUIVI_TOKEN_PUBLIC_KEY");
    }

    @Test
    void aServiceThatReadsNoTokensNeedsNoKey() {
        assertThatCode(() -> new VerificationKey(false, "not-set").check(new StartupEvent()))
                .doesNotThrowAnyException();
    }
}
