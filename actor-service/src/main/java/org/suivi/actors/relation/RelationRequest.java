package org.suivi.actors.relation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.asof.Validities;
import org.suivi.rest.desk.Codes;
import org.suivi.rest.desk.References;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;

/** A relation as an editor sends it; it is of the whole unless said otherwise. */
record RelationRequest(
        @NotNull RelationType type,
        @NotBlank @Size(max = 64) String from,
        @NotBlank @Size(max = 64) String to,
        Relation.@Nullable Extent extent,
        @Nullable @Size(max = 500) String wing,
        @Nullable UncertainDate validFrom,
        @Nullable UncertainDate validTo,
        @Nullable @Size(max = 2000) String note,

        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String source,

        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    /**
     * The claim that the request makes.
     *
     * @throws org.suivi.rest.problems.ProblemException 422 where the fields do not go together
     */
    Draft<Relation> toDraft() {
        if (from.equals(to)) {
            throw CommonProblem.INVALID_INPUT.because(
                    "An actor stands in no relation to itself.",
                    InputError.at("/to", "same-actor", "another actor than from is expected"));
        }
        Relation.Extent howMuch = extent == null ? Relation.Extent.WHOLE : extent;
        if (wing != null && howMuch != Relation.Extent.WING) {
            throw CommonProblem.INVALID_INPUT.because(
                    "Only a relation of a wing names one.",
                    InputError.at("/extent", "wing", "WING is expected beside the name of a wing"));
        }
        if (howMuch == Relation.Extent.WING && (wing == null || wing.isBlank())) {
            throw References.wrong("/wing", "wing", "the name of the wing is expected beside the extent WING");
        }
        return new Relation(type, from, to, howMuch, wing, note)
                .claimed(Validities.of(validFrom, validTo), new Provenance(source, citation, publishedOn));
    }
}
