package org.suivi.gateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** One first key for each role, and a second organisation's. */
public enum TestKeys {
    ADMIN("admin", "suivi-editors", "*"),
    EDITOR("editor", "suivi-editors", "*"),
    REVIEWER("reviewer", "reviewers", "*"),
    MONITOR("monitor", "suivi-editors", "*"),
    PARTNER("partner", "minusma", "minusma-joc,minusma-hrd"),
    READER("reader", "suivi-editors", "*"),
    UCDP_READER("reader", "ucdp", "*");

    private final String role;
    private final String organisation;
    private final String sources;

    TestKeys(String role, String organisation, String sources) {
        this.role = role;
        this.organisation = organisation;
        this.sources = sources;
    }

    /** What to send in X-API-Key. */
    public String key() {
        return "key-of-the-tests-" + name();
    }

    static String asFirstKeys() {
        return List.of(values()).stream()
                .map(each -> "%s %s %s %s".formatted(each.role, sha256(each.key()), each.organisation, each.sources))
                .collect(Collectors.joining("\n"));
    }

    private static String sha256(String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
