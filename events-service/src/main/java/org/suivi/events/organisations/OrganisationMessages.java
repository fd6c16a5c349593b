package org.suivi.events.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.suivi.contracts.Message;
import org.suivi.contracts.OrganisationChanged;
import org.suivi.events.reference.Claims;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.messaging.relay.Change;
import org.suivi.messaging.relay.MessageSource;
import org.suivi.messaging.relay.OutgoingMessage;

/** Tells the other services every version of an organisation. */
@ApplicationScoped
class OrganisationMessages implements MessageSource {
    private final VersionTable<Organisation> organisations;

    OrganisationMessages(VersionTable<Organisation> organisations) {
        this.organisations = organisations;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(organisations.kind());
    }

    @Override
    public List<OutgoingMessage> of(Handle handle, List<Change> changes) {
        return changes.stream().map(change -> message(handle, change)).toList();
    }

    private OutgoingMessage message(Handle handle, Change change) {
        Version<Organisation> version =
                organisations.version(handle, change.id(), change.version()).orElseThrow();
        return Claims.outgoing(change, version, told(version));
    }

    private static Message told(Version<Organisation> version) {
        Organisation it = version.body();
        return new OrganisationChanged(
                version.id(), version.version(), Claims.of(version, it.note()), it.name(), it.url());
    }
}
