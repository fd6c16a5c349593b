package org.suivi.messaging.relay;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.suivi.history.VersionTable;

/** Which kinds of change are sent, and which are declared not to be: any other would be lost without a word. */
@ApplicationScoped
class SentKinds {

    private final Set<String> known = new HashSet<>();
    private final List<VersionTable<?>> tables;

    SentKinds(@All List<MessageSource> sources, @All List<VersionTable<?>> tables, RelayConfig config) {
        sources.forEach(source -> known.addAll(source.kinds()));
        known.addAll(config.unsent());
        this.tables = tables;
    }

    /** @throws IllegalStateException if a table has a kind that is neither sent nor declared */
    void check() {
        Set<String> written = tables.stream().map(VersionTable::kind).collect(Collectors.toCollection(TreeSet::new));
        written.removeAll(known);
        if (!written.isEmpty()) {
            throw new IllegalStateException(
                    "no MessageSource knows the kinds %s, and suivi.relay.unsent does not name them"
                            .formatted(written));
        }
    }

    /** The changes before the first one of an unknown kind. */
    List<Change> told(List<Change> changes) {
        return changes.stream()
                .takeWhile(change -> known.contains(change.kind()))
                .toList();
    }

    /** @throws RelayException if there is one: the relay stays before it until the service is put right */
    void refuse(List<Change> unknown) {
        if (!unknown.isEmpty()) {
            throw new RelayException(
                    "no MessageSource knows " + unknown.getFirst() + ", and suivi.relay.unsent does not name its kind");
        }
    }
}
