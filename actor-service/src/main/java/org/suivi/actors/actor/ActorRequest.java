package org.suivi.actors.actor;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.desk.Codes;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;

/** An actor as an editor sends it; {@code code} only where it is created. */
record ActorRequest(
        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String code,

        @NotNull ActorKind kind,
        @Nullable @Size(max = 2000) String description,

        @Nullable @Pattern(regexp = "[A-Z]{2}", message = "two capital letters of ISO 3166-1 are expected")
        String country,

        @Nullable UncertainDate founded,
        @Nullable UncertainDate ended,
        @Nullable @Size(max = 2000) String note,

        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String source,

        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    /** @throws org.suivi.rest.problems.ProblemException 422 when it ended before it was founded */
    Draft<Actor> toDraft() {
        if (founded != null && ended != null && ended.latest().isBefore(founded.earliest())) {
            throw CommonProblem.INVALID_INPUT.because(
                    "It ended before it was founded.",
                    InputError.at("/ended", "before-start", "a day not before founded is expected"));
        }
        Actor actor = new Actor(kind, description, country, founded, ended, List.of(), note);
        return Draft.of(actor, new Provenance(source, citation, publishedOn));
    }
}
