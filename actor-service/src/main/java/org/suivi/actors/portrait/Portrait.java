package org.suivi.actors.portrait;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.Actor;
import org.suivi.actors.classification.Classification;
import org.suivi.actors.externalid.ExternalIdClaim;
import org.suivi.actors.listing.Listing;
import org.suivi.actors.name.Name;
import org.suivi.history.Version;

/**
 * An actor that lives, with what is claimed about it and about the codes merged into it.
 *
 * @param label what it is called where it is called by one name
 * @param acronym its first acronym on the day, if it has one
 * @param merged the codes that turned out to be of the same actor
 * @param names of whatever day
 */
public record Portrait(
        Version<Actor> actor,
        String label,
        @Nullable String acronym,
        Set<String> merged,
        List<Version<Name>> names,
        List<Version<ExternalIdClaim>> externalIds,
        List<Version<Listing>> listings,
        List<Version<Classification>> classifications) {

    public String code() {
        return actor.id();
    }
}
