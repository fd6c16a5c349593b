package org.suivi.actors.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.suivi.actors.actor.Actor;
import org.suivi.actors.classification.Classification;
import org.suivi.actors.disclosure.Disclosure;
import org.suivi.actors.externalid.ExternalIdClaim;
import org.suivi.actors.identity.Merge;
import org.suivi.actors.listing.Listing;
import org.suivi.actors.name.Name;
import org.suivi.actors.preference.Preference;
import org.suivi.actors.relation.Relation;
import org.suivi.contracts.ActorChanged;
import org.suivi.contracts.Claim;
import org.suivi.contracts.ClassificationChanged;
import org.suivi.contracts.DisclosureChanged;
import org.suivi.contracts.ExternalId;
import org.suivi.contracts.ExternalIdChanged;
import org.suivi.contracts.ListingChanged;
import org.suivi.contracts.MergeChanged;
import org.suivi.contracts.Message;
import org.suivi.contracts.NameChanged;
import org.suivi.contracts.PreferenceChanged;
import org.suivi.contracts.RelationChanged;
import org.suivi.contracts.State;
import org.suivi.history.UncertainDate;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.messaging.relay.Change;
import org.suivi.messaging.relay.MessageSource;
import org.suivi.messaging.relay.OutgoingMessage;

/** Tells the other services every version of an actor and of what is claimed about it. */
@ApplicationScoped
class ActorMessages implements MessageSource {

    private final VersionTable<Actor> actors;
    private final VersionTable<Name> names;
    private final VersionTable<Relation> relations;
    private final VersionTable<Classification> classifications;
    private final VersionTable<Listing> listings;
    private final VersionTable<ExternalIdClaim> externalIds;
    private final VersionTable<Preference> preferences;
    private final VersionTable<Merge> merges;
    private final VersionTable<Disclosure> disclosures;

    ActorMessages(
            VersionTable<Actor> actors,
            VersionTable<Name> names,
            VersionTable<Relation> relations,
            VersionTable<Classification> classifications,
            VersionTable<Listing> listings,
            VersionTable<ExternalIdClaim> externalIds,
            VersionTable<Preference> preferences,
            VersionTable<Merge> merges,
            VersionTable<Disclosure> disclosures) {
        this.actors = actors;
        this.names = names;
        this.relations = relations;
        this.classifications = classifications;
        this.listings = listings;
        this.externalIds = externalIds;
        this.preferences = preferences;
        this.merges = merges;
        this.disclosures = disclosures;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                actors.kind(),
                names.kind(),
                relations.kind(),
                classifications.kind(),
                listings.kind(),
                externalIds.kind(),
                preferences.kind(),
                merges.kind(),
                disclosures.kind());
    }

    @Override
    public List<OutgoingMessage> of(Handle handle, List<Change> changes) {
        List<OutgoingMessage> messages = new ArrayList<>(changes.size());
        for (Change change : changes) {
            messages.add(
                    switch (change.kind()) {
                        case "actor" -> message(change, written(actors, handle, change), ActorMessages::actor);
                        case "name" -> message(change, written(names, handle, change), ActorMessages::name);
                        case "relation" ->
                            message(change, written(relations, handle, change), it -> relation(handle, it));
                        case "preference" ->
                            message(change, written(preferences, handle, change), it -> preference(handle, it));
                        case "external-id" ->
                            message(change, written(externalIds, handle, change), ActorMessages::externalId);
                        case "disclosure" ->
                            message(change, written(disclosures, handle, change), ActorMessages::disclosure);
                        case "merge" -> message(change, written(merges, handle, change), ActorMessages::merge);
                        case "classification" ->
                            message(change, written(classifications, handle, change), ActorMessages::classification);
                        case "listing" -> message(change, written(listings, handle, change), ActorMessages::listing);
                        default -> throw new IllegalArgumentException("no message tells of a " + change.kind());
                    });
        }
        return messages;
    }

    private static <T> Version<T> written(VersionTable<T> table, Handle handle, Change change) {
        return table.version(handle, change.id(), change.version()).orElseThrow();
    }

    private static <T> OutgoingMessage message(Change change, Version<T> version, Function<Version<T>, Message> told) {
        Message message = told.apply(version);
        return new OutgoingMessage(
                change, message.topic(), message.key(), message.type(), version.recordedFrom(), message);
    }

    private static Message actor(Version<Actor> version) {
        Actor actor = version.body();
        return new ActorChanged(
                version.id(),
                version.version(),
                claim(version, actor.note()),
                actor.kind().name(),
                actor.description(),
                actor.country(),
                text(actor.founded()),
                text(actor.ended()),
                actor.externalIds().stream()
                        .map(id -> new ExternalId(id.scheme(), id.value(), id.note()))
                        .toList());
    }

    private static Message name(Version<Name> version) {
        Name name = version.body();
        return new NameChanged(
                version.id(),
                version.version(),
                claim(version, name.note()),
                name.actor(),
                name.text(),
                name.language(),
                name.script(),
                name.kind().name(),
                name.strength().name());
    }

    // as it was decided in the write that made this version; what is decided later is told by itself
    private static Message relation(Handle handle, Version<Relation> version) {
        Relation relation = version.body();
        boolean preferred = !version.retracted() && preferredThen(handle, version);
        return new RelationChanged(
                version.id(),
                version.version(),
                claim(version, relation.note()),
                relation.type().name(),
                relation.from(),
                relation.to(),
                relation.extent().name(),
                relation.wing(),
                preferred);
    }

    private static boolean preferredThen(Handle handle, Version<Relation> version) {
        return handle.createQuery("""
                        SELECT (body ->> 'preferred')::boolean FROM preference
                        WHERE id = :id AND recorded_from <= :stamp AND recorded_to > :stamp
                        """)
                .bind("id", version.id())
                .bind("stamp", version.recordedFrom())
                .mapTo(Boolean.class)
                .findOne()
                .orElse(true);
    }

    private Message preference(Handle handle, Version<Preference> version) {
        Preference it = version.body();
        // who a claim is about hardly ever changes, and if it does, its own message tells
        Relation relation =
                relations.current(handle, version.id()).orElseThrow().body();
        return new PreferenceChanged(
                version.id(),
                version.version(),
                claim(version, null),
                relation.from(),
                relation.to(),
                it.preferred(),
                it.because().name(),
                it.rule(),
                it.ruleVersion());
    }

    private static Message externalId(Version<ExternalIdClaim> version) {
        ExternalIdClaim it = version.body();
        return new ExternalIdChanged(
                version.id(), version.version(), claim(version, it.note()), it.actor(), it.scheme(), it.value());
    }

    private static Message disclosure(Version<Disclosure> version) {
        return new DisclosureChanged(
                version.id(),
                version.version(),
                claim(version, version.reason()),
                version.body().open());
    }

    private static Message merge(Version<Merge> version) {
        return new MergeChanged(
                version.id(),
                version.version(),
                claim(version, version.reason()),
                version.body().into());
    }

    private static Message classification(Version<Classification> version) {
        Classification it = version.body();
        return new ClassificationChanged(
                version.id(),
                version.version(),
                claim(version, it.note()),
                it.actor(),
                it.category().name(),
                it.by());
    }

    private static Message listing(Version<Listing> version) {
        Listing it = version.body();
        return new ListingChanged(
                version.id(), version.version(), claim(version, it.note()), it.actor(), it.regime(), it.reference());
    }

    private static Claim claim(Version<?> version, @Nullable String note) {
        return new Claim(
                State.valueOf(version.state().name()),
                version.recordedFrom(),
                version.recordedBy(),
                text(version.provenance().publishedOn()),
                version.provenance().source(),
                version.provenance().citation(),
                note,
                text(version.validity().from()),
                text(version.validity().to()));
    }

    private static @Nullable String text(@Nullable UncertainDate date) {
        return date == null ? null : date.asSent();
    }
}
