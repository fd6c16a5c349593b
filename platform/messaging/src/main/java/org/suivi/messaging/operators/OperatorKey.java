package org.suivi.messaging.operators;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask what an operator asks: whoever shows the operator's key. Where none is configured, whoever reaches the management
 * port, if that is on loopback; else nobody.
 */
@Singleton
class OperatorKey {

    private static final String BEARER = "bearer ";
    private static final int SHORTEST = 32;
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1\\]?");

    private final Optional<byte[]> key;
    private final boolean loopback;

    /** What is answered to one who asks. */
    enum Answer {
        WELCOME(200, ""),
        UNKNOWN(401, "Send the operator's key as Authorization: Bearer."),
        CLOSED(403, "No operator's key is configured (SUIVI_OPERATOR_KEY), and the port is not on loopback.");

        private final int status;
        private final String text;

        Answer(int status, String text) {
            this.status = status;
            this.text = text;
        }

        int status() {
            return status;
        }

        String text() {
            return text;
        }
    }

    OperatorKey(
            @ConfigProperty(name = "suivi.operator.key") Optional<String> key,
            @ConfigProperty(name = "quarkus.management.host", defaultValue = "0.0.0.0") String host) {
        key.filter(each -> each.length() < SHORTEST).ifPresent(each -> {
            throw new IllegalStateException("SUIVI_OPERATOR_KEY must have %d letters or more".formatted(SHORTEST));
        });
        this.key = key.map(OperatorKey::bytes);
        this.loopback = LOOPBACK.matcher(host).matches();
    }

    /** @param authorization the header, null where there is none */
    Answer to(@Nullable String authorization) {
        if (key.isEmpty()) {
            return loopback ? Answer.WELCOME : Answer.CLOSED;
        }
        // in constant time: how long a comparison takes tells nothing of the key
        return MessageDigest.isEqual(key.get(), bytes(bearer(authorization))) ? Answer.WELCOME : Answer.UNKNOWN;
    }

    private static String bearer(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).strip()
                : "";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
