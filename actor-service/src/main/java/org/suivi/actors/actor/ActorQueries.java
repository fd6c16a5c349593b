package org.suivi.actors.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.identity.Identities;
import org.suivi.actors.identity.Identity;
import org.suivi.actors.preference.ReadClaims;
import org.suivi.actors.preference.RelationClaim;
import org.suivi.history.Snapshot;
import org.suivi.history.UncertainDate;
import org.suivi.history.Validity.Certainty;
import org.suivi.rest.paging.PageParams;
import org.suivi.rest.paging.PageRequest;
import org.suivi.rest.paging.Rows;

/** Reads lists of actors, each with the name it bears on the date. */
@ApplicationScoped
class ActorQueries {

    private static final String CONDITIONS = """
             FROM actor a
             WHERE a.state = 'ACTIVE' AND <a> AND NOT a.id = ANY (:merged)
               AND (:kind::text IS NULL OR a.kind = :kind)
               AND (:country::text IS NULL OR a.country = :country)
               AND <part>
               AND (:memberOf::text IS NULL OR a.id = ANY (:members))
            """;

    // whom a part of a name leads to is looked up once and by its index, not for each actor
    private static final String HAS_PART = """
            a.id IN (
                   SELECT c.id FROM actor c WHERE c.id ILIKE :q AND <c>
                   UNION ALL
                   SELECT n.actor FROM name n WHERE n.text ILIKE :q AND <n>
                   UNION ALL
                   SELECT m.living FROM unnest(:merged, :living) AS m (code, living) JOIN name n ON n.actor = m.code
                   WHERE n.text ILIKE :q AND <n>)
            """;

    private static final String NAME_COUNTS =
            " AND n.state = 'ACTIVE' AND (:publishedBy::date IS NULL OR n.published_on <= :publishedBy)";

    private static final String ITEMS =
            "SELECT a.id, a.kind, a.country, a.body ->> 'founded' AS founded, a.body ->> 'ended' AS ended";

    private static final String NAMES = """
            SELECT n.actor, n.text, n.language, n.kind, n.published_on IS NULL AS undated,
                   :publishedBy::date IS NULL OR coalesce(n.published_on <= :publishedBy, false) AS shown
            FROM name n
            WHERE n.actor = ANY (:actors) AND n.state = 'ACTIVE' AND <n>
              AND n.valid_from <= :validAt AND :validAt < n.valid_to
            ORDER BY n.actor, n.kind <> 'OFFICIAL', n.language IS DISTINCT FROM 'en', n.text, n.id
            """;

    private static final String EXTERNAL_IDS = """
            SELECT e.scheme, e.value, e.body ->> 'note' AS note FROM external_id e
            WHERE e.actor = ANY (:actors) AND e.state = 'ACTIVE' AND <e>
              AND e.valid_from <= :validAt AND :validAt < e.valid_to
              AND (:publishedBy::date IS NULL OR e.published_on <= :publishedBy)
            ORDER BY e.scheme, e.value, e.id
            """;

    private final Identities identities;
    private final ReadClaims read;

    ActorQueries(Identities identities, ReadClaims read) {
        this.identities = identities;
        this.read = read;
    }

    Rows<ActorSummary> list(Snapshot snapshot, ActorFilter filter, PageRequest page) {
        Asked asked = asked(snapshot, filter);
        List<Found> found = query(snapshot, asked, ITEMS + CONDITIONS + " AND a.id > :after ORDER BY a.id LIMIT :rows")
                .bind("after", page.first() ? "" : page.after().getFirst())
                .bind("rows", page.rows())
                .map((row, context) -> found(row))
                .list();
        Map<String, BorneNames> names =
                names(snapshot, asked.identity, found.stream().map(Found::code).toList());
        Rows<ActorSummary> rows = Rows.of(
                found.stream()
                        .map(it -> it.named(names.getOrDefault(it.code(), BorneNames.NONE)))
                        .toList(),
                names.values().stream().mapToInt(BorneNames::leftOut).sum());
        return page.count() == PageParams.Count.NONE ? rows : rows.total(count(snapshot, asked));
    }

    /** The names that one actor bears on the day asked for. */
    BorneNames names(Snapshot snapshot, Identity identity, String code) {
        return names(snapshot, identity, List.of(code)).getOrDefault(code, BorneNames.NONE);
    }

    /** The same for several; names of a code that was merged are those of the actor that lives. */
    static Map<String, BorneNames> names(Snapshot snapshot, Identity identity, Collection<String> codes) {
        return snapshot
                .bind(snapshot.handle().createQuery(NAMES.replace("<n>", snapshot.believed("n"))))
                .bindArray("actors", String.class, identity.codesOf(codes))
                .map((row, context) -> borne(row, identity))
                .stream()
                .sorted(Comparator.comparing(Borne::isOfMerged))
                .collect(Collectors.groupingBy(
                        Borne::actor, Collectors.collectingAndThen(Collectors.toList(), ActorQueries::together)));
    }

    /** What others' lists call an actor on the day asked for. */
    List<ExternalId> externalIds(Snapshot snapshot, Identity identity, String code) {
        return snapshot.bind(snapshot.handle().createQuery(EXTERNAL_IDS.replace("<e>", snapshot.believed("e"))))
                .bindArray("actors", String.class, identity.codesOf(code))
                .map((row, context) ->
                        new ExternalId(row.getString("scheme"), row.getString("value"), row.getString("note")))
                .list();
    }

    private Asked asked(Snapshot snapshot, ActorFilter filter) {
        Identity identity = identities.at(snapshot);
        return new Asked(
                filter, identity, filter.memberOf == null ? List.of() : members(snapshot, identity, filter.memberOf));
    }

    private List<String> members(Snapshot snapshot, Identity identity, String group) {
        return read.below(snapshot, identity, List.of(group)).preferred().stream()
                .filter(claim -> claim.isMembership()
                        && claim.to().equals(group)
                        && claim.extent().equals("WHOLE"))
                .filter(claim -> claim.validity().on(snapshot.asOf().validAt()) == Certainty.CERTAIN)
                .map(RelationClaim::from)
                .toList();
    }

    private static BorneNames together(List<Borne> names) {
        return new BorneNames(
                names.stream().map(Borne::name).toList(),
                names.stream().filter(Borne::shown).map(Borne::name).toList(),
                (int) names.stream().filter(it -> !it.shown() && it.undated()).count());
    }

    private static long count(Snapshot snapshot, Asked asked) {
        return query(snapshot, asked, "SELECT count(*)" + CONDITIONS)
                .mapTo(Long.class)
                .one();
    }

    private static Query query(Snapshot snapshot, Asked asked, String sql) {
        ActorFilter filter = asked.filter;
        String text = sql.replace("<part>", filter.q == null ? "true" : HAS_PART)
                .replace("<a>", snapshot.believed("a"))
                .replace("<c>", snapshot.believed("c"))
                .replace("<n>", snapshot.believed("n") + NAME_COUNTS);
        Map<String, String> merged = asked.identity.allMerged();
        return snapshot.bind(snapshot.handle().createQuery(text))
                .bind("kind", filter.kind == null ? null : filter.kind.name())
                .bind("country", filter.country)
                .bind("q", filter.q == null ? null : "%" + escaped(filter.q) + "%")
                .bind("memberOf", filter.memberOf)
                .bindArray("members", String.class, asked.members)
                .bindArray("merged", String.class, merged.keySet())
                .bindArray("living", String.class, merged.values());
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Borne borne(ResultSet row, Identity identity) throws SQLException {
        return new Borne(
                identity.living(row.getString("actor")),
                identity.isMerged(row.getString("actor")),
                new ActorName(
                        row.getString("text"), row.getString("language"), NameKind.valueOf(row.getString("kind"))),
                row.getBoolean("shown"),
                row.getBoolean("undated"));
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getString("id"),
                ActorKind.valueOf(row.getString("kind")),
                row.getString("country"),
                date(row.getString("founded")),
                date(row.getString("ended")));
    }

    private static @Nullable UncertainDate date(@Nullable String sent) {
        return sent == null ? null : UncertainDate.parse(sent);
    }

    private record Borne(String actor, boolean isOfMerged, ActorName name, boolean shown, boolean undated) {}

    private record Asked(ActorFilter filter, Identity identity, List<String> members) {}

    private record Found(
            String code,
            ActorKind kind,
            @Nullable String country,
            @Nullable UncertainDate founded,
            @Nullable UncertainDate ended) {

        ActorSummary named(BorneNames names) {
            return new ActorSummary(
                    code, kind, names.label(code), names.acronym(), names.shown(), country, founded, ended);
        }
    }
}
