package org.suivi.rest.request;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/**
 * A body that ends the request when it is not UTF-8. Readers of JSON guess at UTF-16 and UTF-32 and take overlong letters; readers
 * of text put a sign in the place of what they cannot read, which nobody could tell from what was sent.
 */
class Utf8Body extends FilterInputStream {

    private static final int PIECE = 4096;

    private final CharsetDecoder letters = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer read = CharBuffer.allocate(PIECE);
    // the beginning of a letter whose end has not come yet
    private byte[] begun = new byte[0];

    Utf8Body(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int got = in.read(bytes, offset, length);
        if (got > 0) {
            check(bytes, offset, got);
        } else if (got < 0 && begun.length > 0) {
            throw notUtf8();
        }
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check(byte[] bytes, int offset, int length) {
        ByteBuffer all = ByteBuffer.allocate(begun.length + length)
                .put(begun)
                .put(bytes, offset, length)
                .flip();
        CoderResult result;
        do {
            read.clear();
            result = letters.decode(all, read, false);
            // no JSON has a NUL; in UTF-16 every other byte of it is one
            if (result.isError() || read.flip().chars().anyMatch(letter -> letter == 0)) {
                throw notUtf8();
            }
        } while (result.isOverflow());
        begun = new byte[all.remaining()];
        all.get(begun);
    }

    private static ProblemException notUtf8() {
        return CommonProblem.MALFORMED_JSON.because(
                "The body is not UTF-8.", InputError.at("", "encoding", "JSON in UTF-8 is expected"));
    }
}
