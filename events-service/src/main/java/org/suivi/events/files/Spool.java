package org.suivi.events.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.ProblemException;

/** Keeps files on disk from the moment they were received until all their rows have an outcome. */
@ApplicationScoped
public class Spool {
    private static final String UNFINISHED = ".part";
    private static final Pattern WHOLE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int CHECK_DISK_EVERY = 1 << 24;

    private final Path directory;
    private final long leaveFree;

    Spool(SpoolConfig config) {
        this.directory = config.directory();
        this.leaveFree = config.leaveFree();
    }

    /**
     * Writes a body of any length to disk; when this returns it survives a crash.
     *
     * @throws ProblemException 503 when the disk has no room for it, 400 when it breaks off or its compression is broken
     * @throws UncheckedIOException when the disk fails; nothing of it is kept
     */
    public Spooled receive(UUID id, InputStream body) {
        Path part = directory.resolve(id + UNFINISHED);
        try {
            makeDirectory();
            Spooled spooled = write(part, body);
            Files.move(part, file(id), StandardCopyOption.ATOMIC_MOVE);
            return spooled;
        } catch (IOException e) {
            delete(part);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            delete(part);
            throw e;
        }
    }

    private Spooled write(Path part, InputStream body) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        long unchecked = CHECK_DISK_EVERY;
        byte[] buffer = new byte[1 << 16];
        try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = read(body, buffer); read >= 0; read = read(body, buffer)) {
                unchecked += read;
                if (unchecked >= CHECK_DISK_EVERY) {
                    requireRoom();
                    unchecked = 0;
                }
                for (ByteBuffer rest = ByteBuffer.wrap(buffer, 0, read); rest.hasRemaining(); ) {
                    out.write(rest);
                }
                digest.update(buffer, 0, read);
                bytes += read;
            }
            out.force(true);
        }
        return new Spooled(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static int read(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw CommonProblem.BAD_REQUEST.because(
                    "The body breaks off, or its compression is broken; nothing of it was kept.");
        }
    }

    private void requireRoom() throws IOException {
        if (Files.getFileStore(directory).getUsableSpace() < leaveFree + CHECK_DISK_EVERY) {
            throw new ProblemException(
                    CommonProblem.UNAVAILABLE,
                    "There is no room for this file now; nothing of it was kept.",
                    List.of(),
                    Map.of("Retry-After", "600"));
        }
    }

    public boolean holds(UUID id) {
        return Files.exists(file(id));
    }

    /** The file's content; one that is itself a gzip archive is unpacked. */
    public Content open(UUID id) throws IOException {
        CountedStream counted = new CountedStream(Files.newInputStream(file(id)));
        try {
            return new Content(unpacked(counted), counted::count);
        } catch (IOException | RuntimeException e) {
            counted.close();
            throw e;
        }
    }

    private static InputStream unpacked(CountedStream counted) throws IOException {
        BufferedInputStream in = new BufferedInputStream(counted, 1 << 16);
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new BoundedUnpacking(new GZIPInputStream(in, 1 << 16), counted) : in;
    }

    public void delete(UUID id) {
        delete(file(id));
    }

    /** The imports whose files are here. */
    public Set<UUID> held() {
        return names().filter(WHOLE.asMatchPredicate()).map(UUID::fromString).collect(Collectors.toSet());
    }

    /** Deletes bodies that broke off in a crash; one that grew within a day may still be coming, by another process. */
    public void deleteBroken() throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        // the disk's own time, which need not be this machine's
        Path now = Files.createTempFile(directory, "now", UNFINISHED);
        Instant dayAgo = Files.getLastModifiedTime(now).toInstant().minus(Duration.ofDays(1));
        delete(now);
        for (String name : names().filter(each -> each.endsWith(UNFINISHED)).toList()) {
            Path part = directory.resolve(name);
            if (Files.getLastModifiedTime(part).toInstant().isBefore(dayAgo)) {
                delete(part);
            }
        }
    }

    private Stream<String> names() {
        if (!Files.isDirectory(directory)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(each -> String.valueOf(each.getFileName())).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What waits here may be confidential: nobody but the service's own user reads it. */
    private void makeDirectory() throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Files.createDirectories(directory);
        if (Files.getFileStore(directory).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private Path file(UUID id) {
        return directory.resolve(id.toString());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file that is safe on disk. */
    public record Spooled(long bytes, String sha256) {}

    /** The content of a file, and how many of the file's bytes it has taken so far. */
    public record Content(InputStream in, LongSupplier bytesRead) implements Closeable {
        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
