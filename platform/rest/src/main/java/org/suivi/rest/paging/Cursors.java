package org.suivi.rest.paging;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes and reads cursors, signed with a key that all instances of a service share: nobody else can make or change one. */
@ApplicationScoped
public class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 32;
    private static final int SHORTEST_KEY = 32;

    private final SecretKeySpec key;

    /**
     * @param key base64 of at least 32 bytes
     * @throws IllegalArgumentException if it is shorter, or no base64: the service then does not start
     */
    Cursors(@ConfigProperty(name = "suivi.cursor.key") String key) {
        byte[] bytes = Base64.getDecoder().decode(key.strip());
        if (bytes.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("suivi.cursor.key must hold at least " + SHORTEST_KEY + " bytes");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    String write(Cursor cursor) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(cursor.validAt().toEpochDay());
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, cursor.knownAt()));
            LocalDate publishedBy = cursor.publishedBy();
            out.writeBoolean(publishedBy != null);
            out.writeLong(publishedBy == null ? 0 : publishedBy.toEpochDay());
            write(out, cursor.reader());
            write(out, cursor.filter());
            out.writeInt(cursor.position().size());
            for (String part : cursor.position()) {
                write(out, part);
            }
            out.write(sign(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** The cursor, if we made it and not one bit of it was changed. */
    Optional<Cursor> read(String text) {
        byte[] bytes = decode(text);
        if (bytes.length <= SIGNATURE) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(bytes, bytes.length - SIGNATURE);
        byte[] signature = Arrays.copyOfRange(bytes, content.length, bytes.length);
        return MessageDigest.isEqual(sign(content), signature) ? Optional.of(parse(content)) : Optional.empty();
    }

    private static Cursor parse(byte[] content) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            LocalDate validAt = LocalDate.ofEpochDay(in.readLong());
            Instant knownAt = Instant.EPOCH.plus(in.readLong(), ChronoUnit.MICROS);
            boolean published = in.readBoolean();
            long publishedDay = in.readLong();
            String reader = readText(in);
            String filter = readText(in);
            List<String> position = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                position.add(readText(in));
            }
            return new Cursor(
                    validAt, knownAt, published ? LocalDate.ofEpochDay(publishedDay) : null, reader, filter, position);
        } catch (IOException e) {
            throw new UncheckedIOException("a cursor that bears our signature cannot be read", e);
        }
    }

    // base64 ignores the last bits of the last letter; a text that is not what we would write was changed
    private static byte[] decode(@Nullable String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            String again = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            return again.equals(text) ? bytes : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private byte[] sign(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
