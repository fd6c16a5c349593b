package org.suivi.actors.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suivi.rest.problems.CommonProblem;

/** Reads a file that is sent as the body: whole, since a list of actors is small, and bounded, since a body need be none. */
@Singleton
class FileBody {

    private final int maxBytes;

    /** @param maxBytes of a file, unpacked; the one of UCDP has half a million */
    FileBody(@ConfigProperty(name = "suivi.actors.import.max-bytes", defaultValue = "5242880") int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * The file.
     *
     * @throws org.suivi.rest.problems.ProblemException 413 when it is larger than is taken, 400 when it breaks off
     */
    byte[] read(InputStream body) {
        byte[] file;
        try {
            file = body.readNBytes(maxBytes + 1);
        } catch (IOException e) {
            throw CommonProblem.BAD_REQUEST.because(
                    "The body breaks off, or its compression is broken; nothing of it was taken.");
        }
        if (file.length > maxBytes) {
            throw CommonProblem.BODY_TOO_LARGE.because(
                    "A file of at most " + maxBytes + " bytes is taken here, decompressed.");
        }
        return file;
    }

    static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
