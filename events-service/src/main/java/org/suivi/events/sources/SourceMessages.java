package org.suivi.events.sources;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.suivi.contracts.LicenceChanged;
import org.suivi.contracts.Message;
import org.suivi.contracts.PassOn;
import org.suivi.contracts.SourceChanged;
import org.suivi.events.reference.Claims;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.messaging.relay.Change;
import org.suivi.messaging.relay.MessageSource;
import org.suivi.messaging.relay.OutgoingMessage;

/** Tells the other services every version of a licence and a source. */
@ApplicationScoped
class SourceMessages implements MessageSource {
    private final VersionTable<Licence> licences;
    private final VersionTable<Source> sources;

    SourceMessages(VersionTable<Licence> licences, VersionTable<Source> sources) {
        this.licences = licences;
        this.sources = sources;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(licences.kind(), sources.kind());
    }

    @Override
    public List<OutgoingMessage> of(Handle handle, List<Change> changes) {
        return changes.stream().map(change -> message(handle, change)).toList();
    }

    private OutgoingMessage message(Handle handle, Change change) {
        return switch (change.kind()) {
            case SourceTables.LICENCE -> message(licences, handle, change, SourceMessages::licence);
            case SourceTables.SOURCE -> message(sources, handle, change, SourceMessages::source);
            default -> throw new IllegalArgumentException("no message tells of a " + change.kind());
        };
    }

    private static <T> OutgoingMessage message(
            VersionTable<T> table, Handle handle, Change change, Function<Version<T>, Message> told) {
        Version<T> version =
                table.version(handle, change.id(), change.version()).orElseThrow();
        return Claims.outgoing(change, version, told.apply(version));
    }

    private static Message licence(Version<Licence> version) {
        Licence it = version.body();
        return new LicenceChanged(
                version.id(),
                version.version(),
                Claims.of(version, it.note()),
                it.name(),
                it.url(),
                PassOn.valueOf(it.passOn().name()));
    }

    private static Message source(Version<Source> version) {
        Source it = version.body();
        return new SourceChanged(
                version.id(),
                version.version(),
                Claims.of(version, it.note()),
                it.name(),
                it.organisation(),
                it.licence(),
                it.defaultSensitivity().name(),
                it.url());
    }
}
