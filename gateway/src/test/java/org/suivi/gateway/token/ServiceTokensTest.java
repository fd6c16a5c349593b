package org.suivi.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.security.Caller;
import org.suivi.security.Role;

class ServiceTokensTest {

    private static final Caller READER = new Caller("key:1", Role.implied(Role.READER), "un", Set.of());

    private final Wall wall = new Wall();
    private long steady;
    private ServiceTokens tokens;

    @BeforeEach
    void aGatewayHasStarted(@TempDir Path folder) throws IOException, GeneralSecurityException {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
        pairs.initialize(new ECGenParameterSpec("secp256r1"));
        Path key = Files.writeString(
                folder.resolve("key.pem"),
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(
                                        pairs.generateKeyPair().getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
        tokens = new ServiceTokens(new SigningKey(key.toString()), new SigningClock(wall, () -> steady));
    }

    @Test
    void aTokenEndsAMinuteAfterItWasSignedAndIsUsedAgain() throws IOException {
        String first = token();
        pass(Duration.ofSeconds(20));

        assertThat(token()).isEqualTo(first);
        assertThat(claims(first).get("exp").longValue())
                .isEqualTo(Instant.parse("2015-06-20T12:01:00Z").getEpochSecond());
        assertThat(claims(first).get("up").longValue()).isZero();
    }

    @Test
    void whenTheClockIsSetBackTheNextTokenEndsAMinuteAfterTheNewTime() throws IOException {
        JsonNode before = claims(token());
        pass(Duration.ofSeconds(2));
        wall.now = wall.now.minus(Duration.ofHours(1));
        JsonNode after = claims(token());

        assertThat(after.get("exp").longValue()).isEqualTo(wall.now.getEpochSecond() + 60);
        assertThat(after.get("up").longValue()).isEqualTo(2000);
        assertThat(after.get("run")).isEqualTo(before.get("run"));
    }

    @Test
    void whenTheClockIsSetForwardNoTokenIsUsedThatHasEndedByIt() throws IOException {
        token();
        wall.now = wall.now.plus(Duration.ofMinutes(5));

        assertThat(claims(token()).get("exp").longValue()).isEqualTo(wall.now.getEpochSecond() + 60);
    }

    private String token() {
        return tokens.of(READER, "events-service");
    }

    private void pass(Duration length) {
        steady += length.toNanos();
        wall.now = wall.now.plus(length);
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    /** A wall clock that is set by hand. */
    private static final class Wall extends Clock {

        private Instant now = Instant.parse("2015-06-20T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
