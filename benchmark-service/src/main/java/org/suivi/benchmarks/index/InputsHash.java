package org.suivi.benchmarks.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;
import org.suivi.history.Version;

/**
 * What a figure was computed from: SHA-256 over the sorted lines {@code kind:id:version}, the methods with their versions
 * and the parameters. Two answers with the same hash were computed from the same claims by the same rules.
 */
public final class InputsHash {

    private final SortedSet<String> lines = new TreeSet<>();

    /** Adds a version that was used. */
    public InputsHash input(String kind, Version<?> version) {
        lines.add(kind + ":" + version.id() + ":" + version.version());
        return this;
    }

    /** Adds versions that were used. */
    public InputsHash inputs(String kind, Iterable<? extends Version<?>> versions) {
        versions.forEach(each -> input(kind, each));
        return this;
    }

    /** Adds a rule by which it was computed. */
    public InputsHash rule(String name, int version) {
        lines.add("method:" + name + ":" + version);
        return this;
    }

    /** Adds what was asked for. */
    public InputsHash parameter(String name, Object value) {
        lines.add("parameter:" + name + ":" + value);
        return this;
    }

    /** The hash with its algorithm before it. */
    @Override
    public String toString() {
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
