package org.suivi.actors.name;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.NameKind;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.asof.Validities;
import org.suivi.rest.desk.Codes;

/** A name as an editor sends it; it is strong unless said otherwise. */
record NameRequest(
        @NotBlank @Size(max = 500) String text,

        @Nullable @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "a BCP 47 language tag is expected")
        String language,

        @Nullable @Pattern(regexp = "[A-Z][a-z]{3}", message = "an ISO 15924 code such as Arab is expected")
        String script,

        @NotNull NameKind kind,
        Name.@Nullable Strength strength,
        @Nullable UncertainDate validFrom,
        @Nullable UncertainDate validTo,
        @Nullable @Size(max = 2000) String note,

        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String source,

        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    Draft<Name> toDraft(String actor) {
        Name name =
                new Name(actor, text, language, script, kind, strength == null ? Name.Strength.STRONG : strength, note);
        return name.claimed(Validities.of(validFrom, validTo), new Provenance(source, citation, publishedOn));
    }
}
