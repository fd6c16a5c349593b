package org.suivi.events.location;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.suivi.events.areas.AreaTable;
import org.suivi.events.reference.Remembered;
import org.suivi.history.AsOf;
import org.suivi.history.Databases;
import org.suivi.history.Snapshot;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;

/** Finds areas in memory, among those that are believed now. */
@ApplicationScoped
public class KnownAreas implements AreaLocator {
    private final VersionTable<Area> areas;
    private final Remembered<AreaIndex> index;

    KnownAreas(Databases databases, VersionTable<Area> areas) {
        this.areas = areas;
        this.index = new Remembered<>(databases, Set.of(AreaTable.AREA), this::read);
    }

    @Override
    public @Nullable String locate(Place place, LocalDate on) {
        return index.get()
                .areaOf(place, area -> area.stoodOn(on))
                .map(IndexedArea::code)
                .orElse(null);
    }

    @Override
    public @Nullable String forPublic(String area) {
        return index.get().atMostFirstLevel(area).map(IndexedArea::code).orElse(null);
    }

    /** Has the next question answered by what was written just now. */
    public void written() {
        index.latest();
    }

    private AreaIndex read(Handle handle) {
        Snapshot present = new Snapshot(handle, AsOf.ofWriter(LocalDate.EPOCH, Instant.EPOCH));
        return new AreaIndex(areas.list(present, Where.all(), "id", Integer.MAX_VALUE).stream()
                .map(version -> new IndexedArea(version.id(), version.body(), version.validity()))
                .toList());
    }
}
