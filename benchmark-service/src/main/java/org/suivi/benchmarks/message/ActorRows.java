package org.suivi.benchmarks.message;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.replica.ActorRow;
import org.suivi.benchmarks.replica.DisclosureRow;
import org.suivi.benchmarks.replica.MembershipRow;
import org.suivi.benchmarks.replica.MergeRow;
import org.suivi.benchmarks.replica.NameRow;
import org.suivi.benchmarks.replica.PreferenceRow;
import org.suivi.contracts.ActorChanged;
import org.suivi.contracts.Claim;
import org.suivi.contracts.DisclosureChanged;
import org.suivi.contracts.MergeChanged;
import org.suivi.contracts.NameChanged;
import org.suivi.contracts.PreferenceChanged;
import org.suivi.contracts.RelationChanged;
import org.suivi.contracts.State;
import org.suivi.history.UncertainDate;

/** What is kept of the messages of actor-service. */
final class ActorRows {

    private static final String MEMBER_OF = "MEMBER_OF";

    private ActorRows() {}

    static ActorRow of(ActorChanged it) {
        return new ActorRow(it.id(), it.version(), state(it.claim()), recorded(it.claim()), it.actorKind());
    }

    static NameRow of(NameChanged it) {
        UncertainDate from = date(it.claim().validFrom());
        UncertainDate to = date(it.claim().validTo());
        return new NameRow(
                it.id(),
                it.version(),
                state(it.claim()),
                recorded(it.claim()),
                it.actor(),
                it.text(),
                it.language(),
                it.nameKind(),
                from == null ? null : from.earliest(),
                to == null ? null : to.latest());
    }

    /** Only memberships are kept; what was corrected into another relation is kept as taken back. */
    static Optional<MembershipRow> of(RelationChanged it) {
        return isMembership(it) || it.version() > 1 ? Optional.of(membership(it)) : Optional.empty();
    }

    static PreferenceRow of(PreferenceChanged it) {
        return new PreferenceRow(it.id(), it.version(), state(it.claim()), recorded(it.claim()), it.preferred());
    }

    static MergeRow of(MergeChanged it) {
        return new MergeRow(it.id(), it.version(), state(it.claim()), recorded(it.claim()), it.into());
    }

    static DisclosureRow of(DisclosureChanged it) {
        return new DisclosureRow(it.id(), it.version(), state(it.claim()), recorded(it.claim()), it.open());
    }

    private static MembershipRow membership(RelationChanged it) {
        Claim claim = it.claim();
        UncertainDate from = date(claim.validFrom());
        UncertainDate to = date(claim.validTo());
        UncertainDate published = date(claim.publishedOn());
        LocalDate publishedBy = published == null ? null : published.latest();
        return new MembershipRow(
                it.id(),
                it.version(),
                isMembership(it) ? state(claim) : State.RETRACTED.name(),
                recorded(claim),
                it.from(),
                it.to(),
                it.extent(),
                it.preferred(),
                from == null ? null : from.latest(),
                to == null ? null : to.earliest(),
                claim.validFrom(),
                claim.validTo(),
                publishedBy,
                claim.citation());
    }

    private static boolean isMembership(RelationChanged it) {
        return it.relationType().equals(MEMBER_OF);
    }

    private static String state(Claim claim) {
        return claim.state().name();
    }

    private static String recorded(Claim claim) {
        return claim.recordedFrom().toString();
    }

    private static @Nullable UncertainDate date(@Nullable String sent) {
        return sent == null ? null : UncertainDate.parse(sent);
    }
}
