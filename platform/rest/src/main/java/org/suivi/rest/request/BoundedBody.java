package org.suivi.rest.request;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.ProblemException;

/** A body that ends the request when it grows too large, or when its compression is broken. */
class BoundedBody extends FilterInputStream {

    private final long max;
    private long read;

    BoundedBody(InputStream in, long max) {
        super(in);
        this.max = max;
    }

    static ProblemException tooLarge(long max) {
        return CommonProblem.BODY_TOO_LARGE.because("A body of at most " + max + " bytes is taken here, decompressed.");
    }

    static ProblemException notGzip() {
        return CommonProblem.BAD_REQUEST.because("The body is said to be gzip and is not.");
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int got = in.read(bytes, offset, length);
            read += Math.max(got, 0);
            if (read > max) {
                throw tooLarge(max);
            }
            return got;
        } catch (ZipException | EOFException e) {
            throw notGzip();
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
