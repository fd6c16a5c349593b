package org.suivi.rest.histories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.rest.asof.AsOfView;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.ProblemException;

/** Tells what changed from version to version, when it was recorded, by which organisation and why. */
@ApplicationScoped
public class Histories {

    /** Differ in every version, and stand beside the content already. */
    private static final Set<String> ALWAYS_DIFFERENT = Set.of("version", "recordedAt");

    private final ObjectMapper json;

    public Histories(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The history of one thing.
     *
     * @param versions all that were known, the first one first
     * @param view what is shown of each
     * @throws ProblemException 404 when there is none
     */
    public <T, V> HistoryView<V> of(Snapshot snapshot, List<Version<T>> versions, Function<Version<T>, V> view) {
        if (versions.isEmpty()) {
            throw CommonProblem.NOT_FOUND.because("There is none as of these dates.");
        }
        List<HistoryEntry<V>> entries = new ArrayList<>();
        JsonNode before = null;
        for (Version<T> version : versions) {
            V content = view.apply(version);
            JsonNode fields = json.valueToTree(content);
            entries.add(new HistoryEntry<>(
                    version.version(),
                    version.state(),
                    version.recordedFrom(),
                    supersededBy(snapshot.asOf().knownAt(), version.recordedTo()),
                    version.recordedBy(),
                    version.reason(),
                    changed(before, fields),
                    content));
            before = fields;
        }
        return new HistoryView<>(entries, AsOfView.of(snapshot.asOf()));
    }

    /** That a version was superseded was not known before it was: an answer for one {@code knownAt} never changes. */
    private static @Nullable Instant supersededBy(Instant knownAt, @Nullable Instant closed) {
        return closed == null || closed.isAfter(knownAt) ? null : closed;
    }

    private static List<String> changed(@Nullable JsonNode before, JsonNode after) {
        if (before == null) {
            return List.of();
        }
        Set<String> fields = new TreeSet<>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        fields.removeIf(
                field -> ALWAYS_DIFFERENT.contains(field) || Objects.equals(before.get(field), after.get(field)));
        return List.copyOf(fields);
    }
}
