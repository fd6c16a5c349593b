package org.suivi.gateway.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.suivi.gateway.problems.GatewayProblem;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;

/**
 * Places in the feed as clients hold them: {@code <epoch>-<place>}. The place is encrypted, since the numbers between two that a
 * reader sees would tell him how much there is that he does not see.
 */
@ApplicationScoped
public class FeedCursors {

    private static final Pattern CURSOR = Pattern.compile("([0-9a-f]{8})-([A-Za-z0-9_-]{22})");
    private static final int BLOCK = 16;

    private final FeedStore store;
    private final SecretKeySpec key;
    private volatile @Nullable String epoch;

    FeedCursors(FeedStore store, @ConfigProperty(name = "suivi.cursor.key") String cursorKey) {
        this.store = store;
        this.key = keyFrom(cursorKey);
    }

    public String write(long seq) {
        String present = epoch();
        byte[] block = ByteBuffer.allocate(BLOCK)
                .put(present.getBytes(StandardCharsets.US_ASCII))
                .putLong(seq)
                .array();
        byte[] hidden = cipher(Cipher.ENCRYPT_MODE, block);
        return present + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(hidden);
    }

    /**
     * The place that the cursor means.
     *
     * @param sentIn the parameter or header that it stood in
     * @throws org.suivi.rest.problems.ProblemException 400 for what is none of ours, 410 for one of a feed that was begun anew
     */
    public long read(String cursor, String sentIn) {
        var parts = CURSOR.matcher(cursor);
        if (!parts.matches()) {
            throw bad(sentIn);
        }
        if (!parts.group(1).equals(epoch())) {
            throw GatewayProblem.UNKNOWN_EPOCH.because(
                    "Read what you need anew, and go on from GET /api/v1/changes?since=now, or from the beginning without since.");
        }
        return place(parts.group(2)).orElseThrow(() -> bad(sentIn));
    }

    private Optional<Long> place(String hidden) {
        ByteBuffer block = ByteBuffer.wrap(
                cipher(Cipher.DECRYPT_MODE, Base64.getUrlDecoder().decode(hidden)));
        byte[] marked = new byte[epoch().length()];
        block.get(marked);
        return new String(marked, StandardCharsets.US_ASCII).equals(epoch())
                ? Optional.of(block.getLong())
                : Optional.empty();
    }

    private static RuntimeException bad(String sentIn) {
        return CommonProblem.BAD_CURSOR.because(
                "This is no cursor of the feed; take `next` or the id of an event as it is.",
                InputError.in(sentIn, "cursor", "`next` or the id of an event is expected"));
    }

    // it never changes while the database lives
    private String epoch() {
        String known = epoch;
        if (known == null) {
            known = store.epoch();
            epoch = known;
        }
        return known;
    }

    // one block, always another: chained to zeroes this is the bare permutation, so one place has one cursor
    private byte[] cipher(int mode, byte[] block) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, key, new IvParameterSpec(new byte[BLOCK]));
            return cipher.doFinal(block);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec keyFrom(String cursorKey) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(cursorKey.strip()), "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal("feed".getBytes(StandardCharsets.US_ASCII)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
