package org.suivi.rest.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suivi.rest.problems.ProblemException;

class Utf8BodyTest {

    private static final byte[] SENT = "aé\u20ac\ud83d\ude00".repeat(5_000).getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 4_096})
    void aLetterMayLieAcrossTwoReads(int piece) throws IOException {
        assertThat(inPieces(SENT, piece).readAllBytes()).isEqualTo(SENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4_096})
    void aLetterThatBreaksOffIsNone(int piece) {
        byte[] broken = Arrays.copyOf(SENT, SENT.length - 1);
        assertThatThrownBy(() -> inPieces(broken, piece).readAllBytes()).isInstanceOf(ProblemException.class);
    }

    @Test
    void aNulIsNone() {
        byte[] sent = "{\"a\": \"\u0000\"}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> inPieces(sent, 64).readAllBytes()).isInstanceOf(ProblemException.class);
    }

    private static Utf8Body inPieces(byte[] sent, int piece) {
        return new Utf8Body(new ByteArrayInputStream(sent) {
            @Override
            public int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, piece));
            }
        });
    }
}
