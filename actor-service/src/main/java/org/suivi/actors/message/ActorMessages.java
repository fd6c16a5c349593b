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
import org.suivi.actors.listing.Listing;
import org.suivi.actors.name.Name;
import org.suivi.actors.relation.Relation;
import org.suivi.contracts.ActorChanged;
import org.suivi.contracts.Claim;
import org.suivi.contracts.ClassificationChanged;
import org.suivi.contracts.ExternalId;
import org.suivi.contracts.ListingChanged;
import org.suivi.contracts.Message;
import org.suivi.contracts.NameChanged;
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

    ActorMessages(
            VersionTable<Actor> actors,
            VersionTable<Name> names,
            VersionTable<Relation> relations,
            VersionTable<Classification> classifications,
            VersionTable<Listing> listings) {
        this.actors = actors;
        this.names = names;
        this.relations = relations;
        this.classifications = classifications;
        this.listings = listings;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(actors.kind(), names.kind(), relations.kind(), classifications.kind(), listings.kind());
    }

    @Override
    public List<OutgoingMessage> of(Handle handle, List<Change> changes) {
        List<OutgoingMessage> messages = new ArrayList<>(changes.size());
        for (Change change : changes) {
            messages.add(
                    switch (change.kind()) {
                        case "actor" -> message(change, written(actors, handle, change), ActorMessages::actor);
                        case "name" -> message(change, written(names, handle, change), ActorMessages::name);
                        case "relation" -> message(change, written(relations, handle, change), ActorMessages::relation);
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

    // claims on one pair do not compete yet: each that stands is preferred
    private static Message relation(Version<Relation> version) {
        Relation relation = version.body();
        boolean preferred = !version.retracted();
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
