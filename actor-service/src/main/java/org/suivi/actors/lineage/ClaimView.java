package org.suivi.actors.lineage;

import org.jspecify.annotations.Nullable;
import org.suivi.actors.preference.Claims;
import org.suivi.actors.preference.RelationClaim;
import org.suivi.actors.preference.Standing;
import org.suivi.actors.relation.Relation;
import org.suivi.history.UncertainDate;

/** One claim on an edge, preferred or not. */
record ClaimView(
        String id,
        boolean preferred,
        Relation.Extent extent,
        @Nullable String wing,
        @Nullable UncertainDate validFrom,
        @Nullable UncertainDate validTo,
        @Nullable UncertainDate publishedOn,
        @Nullable String citation,
        @Nullable String note) {

    static ClaimView of(RelationClaim claim, Claims claims) {
        return new ClaimView(
                claim.id(),
                claims.standing(claim.id()).map(Standing::preferred).orElse(false),
                Relation.Extent.valueOf(claim.extent()),
                claim.wing(),
                claim.validity().from(),
                claim.validity().to(),
                claim.provenance().publishedOn(),
                claim.provenance().citation(),
                claim.note());
    }
}
