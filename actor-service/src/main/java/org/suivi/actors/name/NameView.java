package org.suivi.actors.name;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.NameKind;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity.Certainty;
import org.suivi.history.Version;

/**
 * A name as it is shown.
 *
 * @param certainty whether it held on the day asked for: POSSIBLE within an unsure end; left out of histories
 */
record NameView(
        String id,
        String actor,
        String text,
        @Nullable String language,
        @Nullable String script,
        NameKind kind,
        Name.Strength strength,
        @Nullable UncertainDate validFrom,
        @Nullable UncertainDate validTo,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Certainty certainty,

        @Nullable String note,
        @Nullable String source,
        @Nullable String citation,
        @Nullable UncertainDate publishedOn,
        int version,
        Instant recordedAt) {

    static NameView of(Version<Name> version, @Nullable Certainty certainty) {
        Name name = version.body();
        return new NameView(
                version.id(),
                name.actor(),
                name.text(),
                name.language(),
                name.script(),
                name.kind(),
                name.strength(),
                version.validity().from(),
                version.validity().to(),
                certainty,
                name.note(),
                version.provenance().source(),
                version.provenance().citation(),
                version.provenance().publishedOn(),
                version.version(),
                version.recordedFrom());
    }
}
