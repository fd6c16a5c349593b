package org.suivi.benchmarks.composition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;
import org.suivi.rest.asof.AsOfView;

/** Who composed the parties to an instrument, each on its own day of signature. */
record CompositionView(
        String instrument,
        String at,
        List<PartyView> items,
        @Nullable String next,
        AsOfView asOf) {

    /**
     * A party.
     *
     * @param signed the date of its signature or accession, as it was sent
     * @param day the day for which its members are told: the last on which it may have signed
     * @param citation where the signature stands
     * @param members who belonged to it on that day for certain and whole, all the way down, by code; none of an entity that is its own
     */
    record PartyView(
            String actor,
            String name,
            UncertainDate signed,
            LocalDate day,
            @Nullable String citation,
            List<MemberView> members) {}

    /**
     * One that composed a party.
     *
     * @param depth 1 for a direct member, 2 for a member of a member
     * @param path the codes from the party to this one
     */
    record MemberView(String actor, String name, int depth, List<String> path, RelationView relation) {}

    /** The preferred claim that makes the last step. */
    record RelationView(
            String id,
            @Nullable String validFrom,
            @Nullable String validTo,
            @Nullable String citation) {}
}
