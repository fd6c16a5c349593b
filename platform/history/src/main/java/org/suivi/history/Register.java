package org.suivi.history;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The three writes of reference data, each one transaction under the clock: create (the same content again changes
 * nothing), correct (only the version that the writer saw), retract (with a reason, never forgotten).
 */
public final class Register<T> {

    private final Recorder recorder;
    private final VersionTable<T> table;

    public Register(Recorder recorder, VersionTable<T> table) {
        this.recorder = recorder;
        this.table = table;
    }

    public Outcome<T> create(String id, Draft<T> draft, By by) {
        return create(id, draft, by, recording -> {});
    }

    /**
     * Creates, once {@code check} has seen under the clock that the new thing fits to what stands.
     *
     * @throws RuntimeException what the check throws; nothing is then written
     */
    public Outcome<T> create(String id, Draft<T> draft, By by, Consumer<Recording> check) {
        return recorder.record(recording -> create(recording, id, draft, by, check));
    }

    /** The same in a write that has more to do. */
    public Outcome<T> create(Recording recording, String id, Draft<T> draft, By by, Consumer<Recording> check) {
        Optional<Version<T>> standing = standing(recording, id, draft);
        if (standing.isPresent()) {
            Version<T> version = standing.get();
            if (version.retracted()) {
                return new Outcome.Gone<>(version);
            }
            return table.same(version, draft) ? new Outcome.Unchanged<>(version) : new Outcome.Conflict<>(version);
        }
        check.accept(recording);
        return new Outcome.Created<>(table.insert(recording, id, draft, by));
    }

    public Outcome<T> correct(String id, Draft<T> draft, By by, int expectedVersion) {
        return correct(id, draft, by, expectedVersion, recording -> {});
    }

    /** Corrects, once {@code check} has seen under the clock that the correction fits to what stands. */
    public Outcome<T> correct(String id, Draft<T> draft, By by, int expectedVersion, Consumer<Recording> check) {
        return recorder.record(recording -> correct(recording, id, draft, by, expectedVersion, check));
    }

    /** The same in a write that has more to do. */
    public Outcome<T> correct(
            Recording recording, String id, Draft<T> draft, By by, int expectedVersion, Consumer<Recording> check) {
        Outcome<T> refusal = refusal(recording, id, expectedVersion);
        if (refusal != null) {
            return refusal;
        }
        Version<T> current = table.current(recording.handle(), id).orElseThrow();
        if (table.same(current, draft)) {
            return new Outcome.Unchanged<>(current);
        }
        String key = draft.naturalKey();
        if (key != null) {
            Optional<Version<T>> other = table.byNaturalKey(recording.handle(), key)
                    .filter(version -> !version.id().equals(id));
            if (other.isPresent()) {
                return new Outcome.Conflict<>(other.get());
            }
        }
        check.accept(recording);
        return new Outcome.Corrected<>(table.supersede(recording, current, draft, by), current.version());
    }

    public Outcome<T> retract(String id, By by, int expectedVersion) {
        return retract(id, by, expectedVersion, recording -> {});
    }

    /** Retracts, once {@code check} has seen under the clock that it may be. */
    public Outcome<T> retract(String id, By by, int expectedVersion, Consumer<Recording> check) {
        return recorder.record(recording -> retract(recording, id, by, expectedVersion, check));
    }

    /** The same in a write that has more to do. */
    public Outcome<T> retract(Recording recording, String id, By by, int expectedVersion, Consumer<Recording> check) {
        Outcome<T> refusal = refusal(recording, id, expectedVersion);
        if (refusal != null) {
            return refusal;
        }
        check.accept(recording);
        Version<T> current = table.current(recording.handle(), id).orElseThrow();
        return new Outcome.Retracted<>(table.retract(recording, current, by));
    }

    private Optional<Version<T>> standing(Recording recording, String id, Draft<T> draft) {
        Optional<Version<T>> sameId = table.current(recording.handle(), id);
        String key = draft.naturalKey();
        return sameId.isPresent() || key == null ? sameId : table.byNaturalKey(recording.handle(), key);
    }

    private @Nullable Outcome<T> refusal(Recording recording, String id, int expectedVersion) {
        Optional<Version<T>> current = table.current(recording.handle(), id);
        if (current.isEmpty()) {
            return new Outcome.Missing<>(id);
        }
        if (current.get().retracted()) {
            return new Outcome.Gone<>(current.get());
        }
        return current.get().version() == expectedVersion ? null : new Outcome.Stale<>(current.get());
    }
}
