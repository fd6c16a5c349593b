package org.suivi.actors.externalid;

import org.jspecify.annotations.Nullable;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.Validity;

/**
 * That an actor stands in somebody else's list.
 *
 * @param scheme the list, e.g. {@code ucdp}, {@code wikidata}, {@code un-1267}
 * @param value the id there, as the list writes it
 * @param note where the outside id joins or divides what is one here (UCDP's 1158 is both MNLA and CMA)
 */
public record ExternalIdClaim(
        String actor, String scheme, String value, @Nullable String note) {

    /** The claim that it stands there, the same as another when all but its note is the same. */
    public Draft<ExternalIdClaim> claimed(Validity validity, Provenance provenance) {
        return Draft.claim(
                this,
                validity,
                provenance,
                actor,
                scheme,
                value,
                validity.from(),
                validity.to(),
                provenance.source(),
                provenance.citation());
    }
}
