package org.suivi.actors.preference;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.identity.Identity;
import org.suivi.history.AsOf;
import org.suivi.history.Provenance;
import org.suivi.history.Recording;
import org.suivi.history.Snapshot;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;

/**
 * Reads claims with all that bears on which of them is preferred: everything above an actor, or below it, since whatever lies on
 * a circle with a membership is both. One query for each step up or down.
 */
@ApplicationScoped
public class ReadClaims {

    private static final String COLUMNS = """
            SELECT r.id, r.type, r.from_actor, r.to_actor, r.extent, r.body ->> 'wing' AS wing, r.body ->> 'note' AS note,
                   r.valid_from_sent, r.valid_to_sent, r.source, r.citation, r.published_on_sent,
                   (SELECT f.recorded_from FROM relation f WHERE f.id = r.id AND f.version = 1) AS first_recorded,
                   p.recorded_from AS pinned_since, p.recorded_by AS pinned_by, p.reason AS pin_reason
            FROM relation r
            LEFT JOIN pin p ON p.id = r.id AND p.state = 'ACTIVE' AND <p>
            WHERE r.state = 'ACTIVE' AND <r> AND
            """;

    private static final String FROM_THESE = "r.type = 'MEMBER_OF' AND r.from_actor = ANY (:codes)";
    private static final String TO_THESE = "r.type = 'MEMBER_OF' AND r.to_actor = ANY (:codes)";
    private static final String OTHERS_OF_THESE =
            "r.type <> 'MEMBER_OF' AND (r.from_actor = ANY (:codes) OR r.to_actor = ANY (:codes))";

    /** The memberships of these and of their groups, all the way up. */
    public Claims above(Snapshot snapshot, Identity identity, Collection<String> codes) {
        Reading reading = new Reading(snapshot, identity);
        reading.follow(FROM_THESE, codes, claim -> List.of(claim.to()));
        return reading.claims();
    }

    /** The memberships in these and in their members, all the way down. */
    public Claims below(Snapshot snapshot, Identity identity, Collection<String> codes) {
        Reading reading = new Reading(snapshot, identity);
        reading.follow(TO_THESE, codes, claim -> List.of(claim.from()));
        return reading.claims();
    }

    /** Every claim about these but memberships in them, and the memberships above them: what a write about these can change. */
    public Claims changedBy(Snapshot snapshot, Identity identity, Collection<String> codes) {
        Reading reading = new Reading(snapshot, identity);
        reading.read(OTHERS_OF_THESE, codes);
        reading.follow(FROM_THESE, codes, claim -> List.of(claim.to()));
        return reading.claims();
    }

    /** Every claim about these, and the memberships above and below them. */
    public Claims about(Snapshot snapshot, Identity identity, Collection<String> codes) {
        Reading reading = new Reading(snapshot, identity);
        reading.read(OTHERS_OF_THESE, codes);
        reading.follow(FROM_THESE, codes, claim -> List.of(claim.to()));
        reading.follow(TO_THESE, codes, claim -> List.of(claim.from()));
        return reading.claims();
    }

    /** Every claim of these kinds that leads from or to these, and on from there, whichever way. */
    public Claims connected(Snapshot snapshot, Identity identity, Collection<String> codes, Collection<String> types) {
        Reading reading = new Reading(snapshot, identity);
        String condition = "r.type IN ('" + String.join("', '", types) + "')"
                + " AND (r.from_actor = ANY (:codes) OR r.to_actor = ANY (:codes))";
        reading.follow(condition, codes, claim -> List.of(claim.from(), claim.to()));
        return reading.claims();
    }

    /** Every claim there is. */
    public Claims all(Snapshot snapshot, Identity identity) {
        Reading reading = new Reading(snapshot, identity);
        reading.read("cardinality(CAST(:codes AS text[])) = 0", List.of());
        return reading.claims();
    }

    /** What stands at the moment of a write; for writers, who hold the clock. */
    public static Snapshot standing(Recording recording) {
        return new Snapshot(recording.handle(), AsOf.ofWriter(LocalDate.EPOCH, recording.stamp()));
    }

    /** One reading, which grows from step to step. */
    private static final class Reading {

        private final Snapshot snapshot;
        private final Identity identity;
        private final Map<String, RelationClaim> shown = new LinkedHashMap<>();
        private final Map<String, RelationClaim> undated = new LinkedHashMap<>();

        Reading(Snapshot snapshot, Identity identity) {
            this.snapshot = snapshot;
            this.identity = identity;
        }

        void follow(String condition, Collection<String> start, Function<RelationClaim, List<String>> next) {
            Set<String> seen = new TreeSet<>(start);
            Set<String> step = new TreeSet<>(start);
            while (!step.isEmpty()) {
                List<RelationClaim> found = read(condition, step);
                step = new TreeSet<>();
                for (RelationClaim claim : found) {
                    next.apply(claim).stream().filter(seen::add).forEach(step::add);
                }
            }
        }

        List<RelationClaim> read(String condition, Collection<String> codes) {
            String sql = COLUMNS.replace("<p>", snapshot.believed("p")).replace("<r>", snapshot.believed("r"));
            List<RelationClaim> visible = snapshot
                    .bind(snapshot.handle().createQuery(sql + " (" + condition + ") ORDER BY r.id"))
                    .bindArray("codes", String.class, identity.codesOf(codes))
                    .map((row, context) -> claim(row))
                    .list()
                    .stream()
                    .filter(this::isPublished)
                    .toList();
            visible.forEach(claim -> shown.put(claim.id(), claim));
            return visible;
        }

        Claims claims() {
            return new Claims(List.copyOf(shown.values()), List.copyOf(undated.values()));
        }

        private boolean isPublished(RelationClaim claim) {
            LocalDate by = snapshot.asOf().publishedBy();
            LocalDate published = claim.published();
            if (by != null && published == null) {
                undated.put(claim.id(), claim);
            }
            return by == null || (published != null && !published.isAfter(by));
        }

        private RelationClaim claim(ResultSet row) throws SQLException {
            return new RelationClaim(
                    row.getString("id"),
                    row.getString("type"),
                    identity.living(row.getString("from_actor")),
                    identity.living(row.getString("to_actor")),
                    row.getString("extent"),
                    row.getString("wing"),
                    row.getString("note"),
                    new Validity(date(row.getString("valid_from_sent")), date(row.getString("valid_to_sent"))),
                    new Provenance(
                            row.getString("source"),
                            row.getString("citation"),
                            date(row.getString("published_on_sent"))),
                    row.getTimestamp("first_recorded").toInstant(),
                    pin(row));
        }

        private static @Nullable Pinned pin(ResultSet row) throws SQLException {
            Timestamp since = row.getTimestamp("pinned_since");
            return since == null
                    ? null
                    : new Pinned(since.toInstant(), row.getString("pinned_by"), row.getString("pin_reason"));
        }

        private static @Nullable UncertainDate date(@Nullable String sent) {
            return sent == null ? null : UncertainDate.parse(sent);
        }
    }
}
