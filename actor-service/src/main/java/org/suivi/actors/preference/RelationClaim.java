package org.suivi.actors.preference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;

/**
 * A claim about two actors as the rule of preference sees it.
 *
 * @param from the code under which the one lives, whatever code the claim was recorded about
 * @param to the same for the other
 * @param firstRecorded when its first version was recorded: a correction does not make a claim younger
 * @param pin null unless a person chose it
 */
public record RelationClaim(
        String id,
        String type,
        String from,
        String to,
        String extent,
        @Nullable String wing,
        @Nullable String note,
        Validity validity,
        Provenance provenance,
        Instant firstRecorded,
        @Nullable Pinned pin) {

    static final String MEMBER_OF = "MEMBER_OF";

    /** What claims are about: the same kind of relation between the same two. */
    public record Edge(String type, String from, String to) implements Comparable<Edge> {

        private static final Comparator<Edge> ORDER =
                Comparator.comparing(Edge::type).thenComparing(Edge::from).thenComparing(Edge::to);

        @Override
        public int compareTo(Edge other) {
            return ORDER.compare(this, other);
        }
    }

    public Edge edge() {
        return new Edge(type, from, to);
    }

    public boolean isMembership() {
        return type.equals(MEMBER_OF);
    }

    boolean isPinned() {
        return pin != null;
    }

    /** All days on which it may have held. */
    Span longest() {
        return Span.longest(validity);
    }

    /** The last day of the time in which its source became public; null where nobody knows. */
    @Nullable
    LocalDate published() {
        UncertainDate on = provenance.publishedOn();
        return on == null ? null : on.latest();
    }

    /**
     * Whether only one of the two can be what was: they are about the same two actors at the same time, and not of two wings that
     * have names of their own. Claims that meet only within unsure ends follow one another.
     */
    boolean competesWith(RelationClaim other) {
        boolean ofTwoWings = wing != null && other.wing != null && !Objects.equals(wing, other.wing);
        return edge().equals(other.edge())
                && !ofTwoWings
                && Span.surest(validity).overlaps(Span.surest(other.validity));
    }
}
