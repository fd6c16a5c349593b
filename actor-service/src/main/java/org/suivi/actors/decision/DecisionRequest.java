package org.suivi.actors.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.likeness.NameForm;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.asof.Validities;
import org.suivi.rest.desk.Codes;
import org.suivi.rest.desk.References;

/**
 * A decision as it is sent. With {@code validFrom} or {@code validTo} it is only about names used within these days: "in reports of
 * 2013 MAA is the wing of the Coordination".
 */
record DecisionRequest(
        @NotBlank @Size(max = 500) String name,

        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String actor,

        @NotNull Decision.Choice decision,
        @Nullable UncertainDate validFrom,
        @Nullable UncertainDate validTo,
        @Nullable @Size(max = 2000) String note,

        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String source,

        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    /** The same name, actor and days are one decision, which is corrected when it changes; 422 for a name of no letters. */
    Draft<Decision> toDraft() {
        String form = NameForm.of(name).key();
        if (form.isEmpty()) {
            throw References.wrong("/name", "name", "a name with letters or digits is expected");
        }
        return Draft.claim(
                new Decision(name, form, actor, decision, note),
                Validities.of(validFrom, validTo),
                new Provenance(source, citation, publishedOn),
                form,
                actor,
                validFrom,
                validTo);
    }
}
