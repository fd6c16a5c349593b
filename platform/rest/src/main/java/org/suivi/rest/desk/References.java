package org.suivi.rest.desk;

import java.util.Optional;
import java.util.function.Function;
import org.suivi.history.Recording;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;

/** Finds what a code names, or ends the request with the problem that fits to where the code stood. */
public final class References {

    private References() {}

    /**
     * What a code in a path names, as of the snapshot.
     *
     * @throws ProblemException 404 if there is none, 410 if it was taken back
     */
    public static <T> Version<T> shown(VersionTable<T> table, Snapshot snapshot, String code) {
        return present(table, table.at(snapshot, code), code);
    }

    /**
     * What a code in the path of a write names.
     *
     * @throws ProblemException 404 if there is none, 410 if it was taken back
     */
    public static <T> Version<T> inPath(VersionTable<T> table, Recording recording, String code) {
        return present(table, table.current(recording.handle(), code), code);
    }

    /** Whether something stands under a code, for writers who tell of several faults at once. */
    public static boolean stands(VersionTable<?> table, Recording recording, String code) {
        return table.current(recording.handle(), code)
                .filter(version -> !version.retracted())
                .isPresent();
    }

    /**
     * What a code in a body names.
     *
     * @throws ProblemException 422 with the pointer if nothing stands under it
     */
    public static <T> Version<T> inBody(VersionTable<T> table, Recording recording, String code, String pointer) {
        return table.current(recording.handle(), code)
                .filter(version -> !version.retracted())
                .orElseThrow(() -> unknown(table.kind(), code, pointer));
    }

    /**
     * Makes sure that a record belongs to what its path names.
     *
     * @throws ProblemException 404 if it does not
     */
    public static <T> void partOf(
            VersionTable<T> table, Recording recording, String id, String code, Function<T, String> owner) {
        if (table.current(recording.handle(), id)
                .filter(version -> owner.apply(version.body()).equals(code))
                .isEmpty()) {
            throw CommonProblem.NOT_FOUND.because(code + " has no " + table.kind() + " " + id + ".");
        }
    }

    /** The problem that one place of the body is understood but wrong. */
    public static ProblemException wrong(String pointer, String code, String expected) {
        return CommonProblem.INVALID_INPUT.because(
                pointer + ": " + expected + ".", InputError.at(pointer, code, expected));
    }

    private static ProblemException unknown(String kind, String code, String pointer) {
        return wrong(pointer, "unknown-" + kind, "there is no " + kind + " " + code);
    }

    private static <T> Version<T> present(VersionTable<T> table, Optional<Version<T>> found, String code) {
        Version<T> version = found.orElseThrow(() ->
                CommonProblem.NOT_FOUND.because("There is no " + table.kind() + " " + code + " as of these dates."));
        if (version.retracted()) {
            throw CommonProblem.GONE.because("The " + table.kind() + " " + code + " was taken back.");
        }
        return version;
    }
}
