package org.suivi.standalone.secret;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets of 256 random bits, written with letters that need no quoting anywhere. */
final class RandomText {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private RandomText() {}

    static String urlSafe() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    static byte[] bytes() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
