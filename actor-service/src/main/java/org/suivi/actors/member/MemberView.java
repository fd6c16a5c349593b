package org.suivi.actors.member;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.relation.Relation;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity.Certainty;

/**
 * One actor that belonged to another on a date.
 *
 * @param actor the member; of {@code memberships}, the group
 * @param name its official name, English before others; its code where it has no name
 * @param depth 1 for a direct member, 2 for a member of a member
 * @param path the codes from the actor asked for to this one
 * @param certainty POSSIBLE where the date lies within an unsure end of any claim on the path
 * @param relation the claim that makes the last step of the path
 */
record MemberView(String actor, String name, int depth, List<String> path, Certainty certainty, ClaimView relation) {

    /**
     * @param preferred always, since members are read by preferred claims
     * @param claims how many claims there are on the same pair, preferred or not, held on the date or not
     */
    record ClaimView(
            String id,
            Relation.Extent extent,
            @Nullable String wing,
            @Nullable UncertainDate validFrom,
            @Nullable UncertainDate validTo,
            boolean preferred,
            int claims,
            @Nullable String citation) {}
}
