package org.suivi.events.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends an archive that unpacks to far more than any table of rows does: such a one was made to keep us busy. */
final class BoundedUnpacking extends FilterInputStream {
    /** Tables of incidents unpack to about ten times their size; the most that gzip can do is about a thousand. */
    private static final long MOST_TIMES = 200;

    /** Short files may well repeat themselves more. */
    private static final long ALWAYS_TAKEN = 1 << 24;

    private final CountedStream packed;
    private long unpacked;

    BoundedUnpacking(InputStream in, CountedStream packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws UnusableFileException when it has grown out of all proportion */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        unpacked += Math.max(read, 0);
        if (unpacked > ALWAYS_TAKEN + MOST_TIMES * packed.count()) {
            throw new UnusableFileException("it unpacks to more than " + MOST_TIMES + " times its size");
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
