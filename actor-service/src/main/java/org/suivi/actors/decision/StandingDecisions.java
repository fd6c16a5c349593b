package org.suivi.actors.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Snapshot;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity;

/** The decisions that stand, by the names that they are about. */
@ApplicationScoped
public class StandingDecisions {

    /** Their kind in the change log. */
    public static final String KIND = "match-decision";

    /** A decision that stands: who it is about, whether it is he, and in names of which days. */
    public record Standing(String actor, Decision.Choice decision, Validity validity) {

        /** Whether it is about a name used on that day; without a day only if it is about all days. */
        public boolean isAbout(@Nullable LocalDate day) {
            return day == null ? validity.equals(Validity.ALWAYS) : validity.on(day) != Validity.Certainty.NO;
        }
    }

    /** The decisions about names of these forms, by form. */
    public Map<String, List<Standing>> about(Snapshot snapshot, Collection<String> forms) {
        return snapshot
                .bind(snapshot.handle().createQuery("""
                        SELECT d.form, coalesce(m.into_actor, d.actor) AS actor, d.decision, d.valid_from_sent, d.valid_to_sent
                        FROM match_decision d LEFT JOIN merge m ON m.id = d.actor AND m.state = 'ACTIVE' AND <merged>
                        WHERE d.form = ANY (:forms) AND d.state = 'ACTIVE' AND <believed>
                          AND (:publishedBy::date IS NULL OR d.published_on <= :publishedBy)
                        """.replace("<believed>", snapshot.believed("d"))
                        .replace("<merged>", snapshot.believed("m"))))
                .bindArray("forms", String.class, forms)
                .map((row, context) -> Map.entry(row.getString("form"), standing(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getString("actor"),
                Decision.Choice.valueOf(row.getString("decision")),
                new Validity(date(row.getString("valid_from_sent")), date(row.getString("valid_to_sent"))));
    }

    private static @Nullable UncertainDate date(@Nullable String sent) {
        return sent == null ? null : UncertainDate.parse(sent);
    }
}
