package org.suivi.events.ged;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text in UTF-8 where it is UTF-8; a byte that cannot be is read as Windows-1252. Files of this family were saved by
 * spreadsheets half-way, so one verdict for the whole file would spoil the other half. A byte order mark is dropped.
 */
final class Utf8ElseCp1252 extends Reader {
    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(16 * 1024).flip();
    private final CharBuffer chars = CharBuffer.allocate(16 * 1024).flip();
    private boolean ended;
    private boolean started;

    Utf8ElseCp1252(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (!decode()) {
                return -1;
            }
        }
        int taken = Math.min(length, chars.remaining());
        chars.get(target, offset, taken);
        return taken;
    }

    private boolean decode() throws IOException {
        if (!bytes.hasRemaining() && ended) {
            return false;
        }
        chars.clear();
        CoderResult result = utf8.decode(bytes, chars, ended);
        if (result.isMalformed()) {
            chars.put(CP1252.decode(ByteBuffer.wrap(new byte[] {bytes.get()})));
        } else if (chars.position() == 0 && !ended) {
            // only once all is given that was read: what follows may break off
            fill();
        }
        chars.flip();
        if (!started && chars.hasRemaining()) {
            started = true;
            if (chars.get(chars.position()) == BYTE_ORDER_MARK) {
                chars.get();
            }
        }
        return true;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
