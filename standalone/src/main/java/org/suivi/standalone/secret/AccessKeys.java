package org.suivi.standalone.secret;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** The first API key of each role. The operator gets the keys, the gateway only their hashes. */
public final class AccessKeys {
    /** The roles that have a key; the public needs none. */
    public enum Holder {
        ADMIN,
        EDITOR,
        REVIEWER,
        MONITOR,
        PARTNER,
        READER;

        String variable() {
            return "SUIVI_" + name() + "_KEY";
        }

        String role() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Holder, String> keys;

    private AccessKeys(Map<Holder, String> keys) {
        this.keys = keys;
    }

    /** The keys of the file; those that are missing are made and written to it. */
    public static AccessKeys in(Path file) throws IOException {
        Map<Holder, String> keys = new EnumMap<>(Holder.class);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                for (Holder holder : Holder.values()) {
                    if (line.startsWith(holder.variable() + "=")) {
                        keys.put(
                                holder,
                                line.substring(holder.variable().length() + 1).strip());
                    }
                }
            }
        }
        AccessKeys all = new AccessKeys(keys);
        if (keys.size() < Holder.values().length) {
            for (Holder holder : Holder.values()) {
                keys.computeIfAbsent(holder, missing -> RandomText.urlSafe());
            }
            OwnerOnly.write(file, all.asEnvironment());
        }
        return all;
    }

    public String of(Holder holder) {
        String key = keys.get(holder);
        if (key == null) {
            throw new IllegalStateException("no key for " + holder.role());
        }
        return key;
    }

    /** The keys as lines that a shell can read. */
    public String asEnvironment() {
        StringBuilder lines = new StringBuilder();
        keys.forEach((holder, key) ->
                lines.append(holder.variable()).append('=').append(key).append('\n'));
        return lines.toString();
    }

    /** What the gateway learns of them: {@code role hash organisation sources}, one a line. */
    public void writeHashes(Path file, String operator, FirstPartner partner) throws IOException {
        StringBuilder lines = new StringBuilder();
        keys.forEach((holder, key) -> {
            FirstPartner of = holder == Holder.PARTNER ? partner : new FirstPartner(operator, "*");
            lines.append("%s %s %s %s%n".formatted(holder.role(), sha256(key), of.organisation(), of.sources()));
        });
        OwnerOnly.write(file, lines.toString());
    }

    private static String sha256(String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
