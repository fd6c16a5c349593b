package org.suivi.actors.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.suivi.actors.actor.ActorLabels;
import org.suivi.actors.identity.Identities;
import org.suivi.actors.identity.Identity;
import org.suivi.actors.preference.Claims;
import org.suivi.actors.preference.ReadClaims;
import org.suivi.actors.preference.RelationClaim;
import org.suivi.actors.relation.Relation;
import org.suivi.history.Snapshot;
import org.suivi.history.Validity.Certainty;
import org.suivi.rest.asof.AsOfView;

/** Reads who belonged to whom on a date, by the preferred of the claims believed and public by then. */
@ApplicationScoped
class MemberQueries {

    /** Which way the claims are followed: down to members, or up to groups. */
    enum Direction {
        MEMBERS,
        MEMBERSHIPS;

        private String near(RelationClaim claim) {
            return this == MEMBERS ? claim.to() : claim.from();
        }

        private String far(RelationClaim claim) {
            return this == MEMBERS ? claim.from() : claim.to();
        }
    }

    /**
     * @param allTheWay whether members of members count too
     * @param anyExtent whether a wing, or some, count as well as the whole
     * @param possible whether a membership counts that is only possible on the date
     */
    record Choice(boolean allTheWay, boolean anyExtent, boolean possible) {

        private boolean takes(RelationClaim claim, Certainty certainty) {
            return (anyExtent || claim.extent().equals(Relation.Extent.WHOLE.name()))
                    && (certainty == Certainty.CERTAIN || (possible && certainty == Certainty.POSSIBLE));
        }
    }

    private final ReadClaims read;
    private final Identities identities;
    private final ActorLabels labels;

    MemberQueries(ReadClaims read, Identities identities, ActorLabels labels) {
        this.read = read;
        this.identities = identities;
        this.labels = labels;
    }

    /** The nearest first, then by code. */
    MembersView find(Snapshot snapshot, String actor, Direction direction, Choice choice) {
        Identity identity = identities.at(snapshot);
        Claims claims = direction == Direction.MEMBERS
                ? read.below(snapshot, identity, Set.of(actor))
                : read.above(snapshot, identity, Set.of(actor));
        List<Membership> found = Membership.from(
                actor,
                held(claims, snapshot.asOf().validAt(), choice),
                direction::near,
                direction::far,
                choice.allTheWay() ? Integer.MAX_VALUE : 1);
        Map<String, ActorLabels.Label> names = labels.of(
                snapshot, identity, found.stream().map(Membership::actor).toList());
        return new MembersView(
                actor,
                AsOfView.of(snapshot.asOf(), leftOut(claims, snapshot.asOf().validAt(), actor, direction)),
                found.stream().map(it -> view(it, claims, names)).toList());
    }

    private static Map<RelationClaim, Certainty> held(Claims claims, LocalDate day, Choice choice) {
        Map<RelationClaim, Certainty> held = new LinkedHashMap<>();
        for (RelationClaim claim : claims.preferred()) {
            Certainty certainty = claim.validity().on(day);
            if (claim.isMembership() && choice.takes(claim, certainty)) {
                held.put(claim, certainty);
            }
        }
        return held;
    }

    /** How many direct claims that may have held {@code publishedBy} leaves out because nobody knows since when they are public. */
    private static int leftOut(Claims claims, LocalDate day, String actor, Direction direction) {
        return (int) claims.undated().stream()
                .filter(claim -> direction.near(claim).equals(actor))
                .filter(claim -> claim.validity().on(day) != Certainty.NO)
                .count();
    }

    private static MemberView view(Membership it, Claims claims, Map<String, ActorLabels.Label> names) {
        RelationClaim last = it.last();
        return new MemberView(
                it.actor(),
                Objects.requireNonNull(names.get(it.actor())).name(),
                it.depth(),
                it.path(),
                it.certainty(),
                new MemberView.ClaimView(
                        last.id(),
                        Relation.Extent.valueOf(last.extent()),
                        last.wing(),
                        last.validity().from(),
                        last.validity().to(),
                        true,
                        claims.on(last.edge()),
                        last.provenance().citation()));
    }
}
