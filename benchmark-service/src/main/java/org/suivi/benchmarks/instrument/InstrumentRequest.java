package org.suivi.benchmarks.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.desk.Codes;
import org.suivi.rest.desk.References;

/** An instrument as an editor sends it; {@code code} only where it is created. */
record InstrumentRequest(
        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String code,

        @NotNull InstrumentKind kind,
        @NotBlank @Size(max = 500) String title,
        @Nullable @Size(max = 500) String titleFr,
        @Nullable @Size(max = 200) String process,
        @Nullable @Size(max = 50) List<@Valid @NotNull ExternalIdRequest> externalIds,
        @Nullable UncertainDate inForceFrom,
        @Nullable UncertainDate inForceTo,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    record ExternalIdRequest(
            @NotBlank @Size(max = 64) String scheme,
            @NotBlank @Size(max = 200) String value,
            @Nullable @Size(max = 2000) String note) {}

    /** The default line is no part of it: it is chosen by a call of its own. */
    Draft<Instrument> toDraft(@Nullable DefaultLine standing) {
        List<ExternalId> ids = externalIds == null
                ? List.of()
                : externalIds.stream()
                        .map(id -> new ExternalId(id.scheme(), id.value(), id.note()))
                        .toList();
        return new Draft<>(
                new Instrument(kind, title, titleFr, process, ids, standing, note),
                inForce(),
                new Provenance(source, citation, publishedOn),
                null);
    }

    private Validity inForce() {
        try {
            return new Validity(inForceFrom, inForceTo);
        } catch (IllegalArgumentException e) {
            throw References.wrong(
                    "/inForceTo", "order", "a last day in force that is not before the first is expected");
        }
    }
}
