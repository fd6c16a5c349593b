package org.suivi.rest.answers;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A hash over named parts; no two lists of parts run into one another, since each part's length is hashed before it. */
final class Fingerprint {

    private Fingerprint() {}

    /** The first 128 bits of a SHA-256, in hexadecimal. */
    static String of(@Nullable Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Object part : parts) {
                if (part == null) {
                    out.writeInt(-1);
                } else {
                    byte[] text = part.toString().getBytes(StandardCharsets.UTF_8);
                    out.writeInt(text.length);
                    out.write(text);
                }
            }
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()), 0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A query's parameters, but for some, by name: in whichever order they came, the fingerprint is the same. */
    static String ofQuery(Map<String, List<String>> parameters, List<String> except) {
        Map<String, List<String>> sorted = new TreeMap<>(parameters);
        except.forEach(sorted::remove);
        Object[] parts = sorted.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().flatMap(value -> List.of(entry.getKey(), value).stream()))
                .toArray();
        return of(parts);
    }
}
