package org.suivi.security;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The gateway's key, made anew for each run; the service is told its public half. The private half travels to the tests by the
 * configuration, since they live in another class loader.
 */
public class SigningKeys implements QuarkusTestResourceLifecycleManager {

    private static final String RUN = "the only run of this test";
    private static final String PRIVATE_HALF = "test.gateway.private-key";

    @Override
    public Map<String, String> start() {
        KeyPair gateway = pair("EC");
        return Map.of(
                PRIVATE_HALF,
                Base64.getEncoder().encodeToString(gateway.getPrivate().getEncoded()),
                "SUIVI_TOKEN_PUBLIC_KEY",
                pem(gateway.getPublic()).toUri().toString());
    }

    @Override
    public void stop() {}

    /** A token as the gateway makes it; every part can be made wrong. */
    record Token(String issuer, String audience, Duration left, String role, PrivateKey key, Duration up) {

        static Token of(String role) {
            return new Token(
                    "suivi-gateway",
                    "suivi-platform-security",
                    Duration.ofSeconds(60),
                    role,
                    gateway(),
                    Duration.ofHours(1));
        }

        Token issuer(String other) {
            return new Token(other, audience, left, role, key, up);
        }

        Token audience(String other) {
            return new Token(issuer, other, left, role, key, up);
        }

        Token left(Duration other) {
            return new Token(issuer, audience, other, role, key, up);
        }

        Token key(PrivateKey other) {
            return new Token(issuer, audience, left, role, other, up);
        }

        Token up(Duration other) {
            return new Token(issuer, audience, left, role, key, other);
        }

        String signed() {
            Instant end = Instant.now().plus(left);
            return Jwt.issuer(issuer)
                    .audience(audience)
                    .subject("key-7")
                    .groups(Role.implied(role))
                    .claim("run", RUN)
                    .claim("up", up.toMillis())
                    .claim("org", "minusma")
                    .claim("sources", List.of("minusma-joc", "minusma-hrd"))
                    .issuedAt(end.minusSeconds(60))
                    .expiresAt(end)
                    .jws()
                    .sign(key);
        }
    }

    static PrivateKey gateway() {
        try {
            byte[] encoded =
                    Base64.getDecoder().decode(ConfigProvider.getConfig().getValue(PRIVATE_HALF, String.class));
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path pem(PublicKey key) {
        try {
            String body = Base64.getMimeEncoder().encodeToString(key.getEncoded());
            Path file = Files.createTempFile("gateway", ".pem");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KeyPair pair(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            } else {
                generator.initialize(2048);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
