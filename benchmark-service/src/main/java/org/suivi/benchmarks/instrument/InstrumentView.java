package org.suivi.benchmarks.instrument;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** An instrument as it is shown. Who is a party to it stands under {@code /instruments/{code}/parties}. */
public record InstrumentView(
        String code,
        InstrumentKind kind,
        String title,
        @Nullable String titleFr,
        @Nullable String process,
        List<ExternalId> externalIds,
        @Nullable UncertainDate inForceFrom,
        @Nullable UncertainDate inForceTo,
        @Nullable DefaultLine defaultLine,
        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    /** Shows a version. */
    public static InstrumentView of(Version<Instrument> version) {
        Instrument it = version.body();
        return new InstrumentView(
                version.id(),
                it.kind(),
                it.title(),
                it.titleFr(),
                it.process(),
                it.externalIds(),
                version.validity().from(),
                version.validity().to(),
                it.defaultLine(),
                it.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
