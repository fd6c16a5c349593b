package org.suivi.actors.portrait;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suivi.actors.actor.Actor;
import org.suivi.actors.actor.ActorLabels;
import org.suivi.actors.classification.Classification;
import org.suivi.actors.externalid.ExternalIdClaim;
import org.suivi.actors.identity.Identities;
import org.suivi.actors.identity.Identity;
import org.suivi.actors.listing.Listing;
import org.suivi.actors.name.Name;
import org.suivi.actors.relation.Relation;
import org.suivi.actors.relation.RelationType;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;

/** Reads actors with what is claimed about them, some hundred at a time. */
@ApplicationScoped
public class ReadPortraits {

    private static final String HELD = "valid_from <= :validAt AND :validAt < valid_to";
    private static final String BEGUN_OR_HELD =
            "valid_from <= :validAt AND (:validAt < valid_to OR type = ANY (:descent))";

    private final VersionTable<Actor> actors;
    private final VersionTable<Name> names;
    private final VersionTable<ExternalIdClaim> externalIds;
    private final VersionTable<Listing> listings;
    private final VersionTable<Classification> classifications;
    private final VersionTable<Relation> relations;
    private final Identities identities;
    private final ActorLabels labels;

    ReadPortraits(
            VersionTable<Actor> actors,
            VersionTable<Name> names,
            VersionTable<ExternalIdClaim> externalIds,
            VersionTable<Listing> listings,
            VersionTable<Classification> classifications,
            VersionTable<Relation> relations,
            Identities identities,
            ActorLabels labels) {
        this.actors = actors;
        this.names = names;
        this.externalIds = externalIds;
        this.listings = listings;
        this.classifications = classifications;
        this.relations = relations;
        this.identities = identities;
        this.labels = labels;
    }

    /** The codes of all actors that stand. */
    public Set<String> codes(Snapshot snapshot) {
        return Set.copyOf(snapshot.bind(snapshot.handle()
                        .createQuery("SELECT id FROM actor WHERE state = 'ACTIVE' AND " + snapshot.believed()))
                .mapTo(String.class)
                .list());
    }

    /** At most so many actors after this code, by code. */
    public List<Portrait> after(Snapshot snapshot, String code, int most) {
        Identity identity = identities.at(snapshot);
        Where next = Where.all()
                .and("id > :after", "after", code)
                .and(
                        "NOT id = ANY (:merged)",
                        "merged",
                        array(identity.allMerged().keySet()));
        List<Version<Actor>> page = actors.list(snapshot, next, "id", most);
        List<String> codes = page.stream().map(Version::id).toList();
        Claimed claimed = new Claimed(snapshot, identity, identity.codesOf(codes));
        Map<String, ActorLabels.Label> called = labels.of(snapshot, identity, codes);
        Map<String, List<Version<Name>>> named = claimed.of(names, Name::actor, "kind, language, text, id");
        Map<String, List<Version<ExternalIdClaim>>> known =
                claimed.of(externalIds, ExternalIdClaim::actor, "scheme, value, id");
        Map<String, List<Version<Listing>>> listed = claimed.of(listings, Listing::actor, "valid_from, id");
        Map<String, List<Version<Classification>>> held =
                claimed.of(classifications, Classification::actor, "valid_from, id");
        return page.stream()
                .map(each -> {
                    ActorLabels.Label label = called.getOrDefault(each.id(), new ActorLabels.Label(each.id(), null));
                    return new Portrait(
                            each,
                            label.name(),
                            label.acronym(),
                            identity.mergedInto(each.id()),
                            named.getOrDefault(each.id(), List.of()),
                            known.getOrDefault(each.id(), List.of()),
                            listed.getOrDefault(each.id(), List.of()),
                            held.getOrDefault(each.id(), List.of()));
                })
                .toList();
    }

    /** How many claims {@code publishedBy} leaves out because nobody knows since when they are public. */
    public int leftOutUndated(Snapshot snapshot, boolean ever) {
        Where held = ever ? Where.all() : Where.all().and(HELD);
        Where related = ever ? Where.all() : Where.all().and(BEGUN_OR_HELD, "descent", array(RelationType.descent()));
        return names.leftOutUndated(snapshot, held)
                + externalIds.leftOutUndated(snapshot, held)
                + listings.leftOutUndated(snapshot, held)
                + classifications.leftOutUndated(snapshot, held)
                + relations.leftOutUndated(snapshot, related);
    }

    private static String[] array(Set<String> codes) {
        return codes.toArray(String[]::new);
    }

    /** What is claimed about these codes. */
    private record Claimed(Snapshot snapshot, Identity identity, Set<String> codes) {

        <T> Map<String, List<Version<T>>> of(VersionTable<T> table, Function<T, String> about, String order) {
            Where theirs = Where.all().and("actor = ANY (:codes)", "codes", array(codes));
            return table.list(snapshot, theirs, order, Integer.MAX_VALUE).stream()
                    .collect(Collectors.groupingBy(each -> identity.living(about.apply(each.body()))));
        }
    }
}
