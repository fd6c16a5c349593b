package org.suivi.benchmarks.message;

import org.jspecify.annotations.Nullable;
import org.suivi.contracts.Claim;
import org.suivi.contracts.State;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;

/** What every message says of the version that it carries. */
final class Claims {

    private Claims() {}

    static Claim of(Version<?> version, @Nullable String note) {
        return new Claim(
                version.retracted() ? State.RETRACTED : State.ACTIVE,
                version.recordedFrom(),
                version.recordedBy(),
                sent(version.provenance().publishedOn()),
                version.provenance().source(),
                version.provenance().citation(),
                note,
                sent(version.validity().from()),
                sent(version.validity().to()));
    }

    static @Nullable String sent(@Nullable UncertainDate date) {
        return date == null ? null : date.asSent();
    }
}
