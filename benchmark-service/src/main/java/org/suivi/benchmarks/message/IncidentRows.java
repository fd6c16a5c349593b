package org.suivi.benchmarks.message;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.computation.DatePrecision;
import org.suivi.benchmarks.computation.PlacePrecision;
import org.suivi.benchmarks.replica.IncidentRow;
import org.suivi.contracts.Bounds;
import org.suivi.contracts.IncidentChanged;
import org.suivi.contracts.IncidentChanged.Involved;
import org.suivi.contracts.PassOn;
import org.suivi.contracts.PublicIncidentChanged;
import org.suivi.contracts.Via;
import org.suivi.history.UncertainDate;

/** What is kept of messages about incidents. */
final class IncidentRows {

    private IncidentRows() {}

    static IncidentRow of(IncidentChanged it) {
        return new IncidentRow(
                it.id(),
                it.version(),
                it.claim().state().name(),
                it.claim().recordedFrom().toString(),
                it.incidentType(),
                it.date().from(),
                it.date().to(),
                DatePrecision.of(it.date().precision()).rank(),
                PlacePrecision.of(it.place().precision()).rank(),
                it.place().country(),
                it.area(),
                low(it.deaths()),
                best(it.deaths()),
                high(it.deaths()),
                it.violates(),
                it.verification(),
                named(it.involved()),
                all(it.involved()),
                it.organisation(),
                it.passOn().name(),
                surely(it.claim().publishedOn()));
    }

    static IncidentRow of(PublicIncidentChanged it) {
        return new IncidentRow(
                it.id(),
                it.version(),
                it.state().name(),
                it.recorded(),
                it.incidentType(),
                it.date().from(),
                it.date().to(),
                DatePrecision.of(it.date().precision()).rank(),
                PlacePrecision.of(it.place().precision()).rank(),
                it.place().country(),
                it.area(),
                low(it.deaths()),
                best(it.deaths()),
                high(it.deaths()),
                it.violates(),
                it.verification(),
                named(it.involved()),
                all(it.involved()),
                null,
                PassOn.ALL.name(),
                surely(it.publishedOn()));
    }

    /** The last of the days that are meant, as everywhere where what was public by a day decides. */
    private static @Nullable LocalDate surely(@Nullable String publishedOn) {
        return publishedOn == null ? null : UncertainDate.parse(publishedOn).latest();
    }

    private static List<String> named(List<Involved> involved) {
        return involved.stream()
                .filter(each -> each.via() == Via.NAMED)
                .map(Involved::actor)
                .distinct()
                .toList();
    }

    private static List<String> all(List<Involved> involved) {
        return involved.stream().map(Involved::actor).distinct().toList();
    }

    private static @Nullable Integer low(@Nullable Bounds deaths) {
        return deaths == null ? null : deaths.low();
    }

    private static @Nullable Integer best(@Nullable Bounds deaths) {
        return deaths == null ? null : deaths.best();
    }

    private static @Nullable Integer high(@Nullable Bounds deaths) {
        return deaths == null ? null : deaths.high();
    }
}
