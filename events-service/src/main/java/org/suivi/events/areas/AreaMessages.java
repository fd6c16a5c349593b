package org.suivi.events.areas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.suivi.contracts.AreaChanged;
import org.suivi.contracts.Message;
import org.suivi.events.location.Area;
import org.suivi.events.reference.Claims;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.messaging.relay.Change;
import org.suivi.messaging.relay.MessageSource;
import org.suivi.messaging.relay.OutgoingMessage;

/** Tells the other services every version of an area, without its boundary. */
@ApplicationScoped
class AreaMessages implements MessageSource {
    private final VersionTable<Area> areas;

    AreaMessages(VersionTable<Area> areas) {
        this.areas = areas;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(areas.kind());
    }

    @Override
    public List<OutgoingMessage> of(Handle handle, List<Change> changes) {
        return changes.stream().map(change -> message(handle, change)).toList();
    }

    private OutgoingMessage message(Handle handle, Change change) {
        Version<Area> version =
                areas.version(handle, change.id(), change.version()).orElseThrow();
        return Claims.outgoing(change, version, told(version));
    }

    private static Message told(Version<Area> version) {
        Area area = version.body();
        Area.Point point = area.point();
        return new AreaChanged(
                version.id(),
                version.version(),
                Claims.of(version, area.note()),
                area.name(),
                area.level().name(),
                area.parent(),
                area.names(),
                point == null ? null : new AreaChanged.Point(point.lat(), point.lon()));
    }
}
