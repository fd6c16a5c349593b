package org.suivi.benchmarks.message;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.suivi.benchmarks.replica.ActorNames;
import org.suivi.benchmarks.replica.Memberships;
import org.suivi.contracts.ActorChanged;
import org.suivi.contracts.DisclosureChanged;
import org.suivi.contracts.MergeChanged;
import org.suivi.contracts.Message;
import org.suivi.contracts.MessageTypes;
import org.suivi.contracts.NameChanged;
import org.suivi.contracts.PreferenceChanged;
import org.suivi.contracts.RelationChanged;
import org.suivi.history.Recording;
import org.suivi.messaging.inbox.Inbox;
import org.suivi.messaging.inbox.Inboxes;

/** Keeps what actors are called and who belonged to whom, as actor-service knows it. */
@ApplicationScoped
class ActorListener {

    private final Inbox<Message> inbox;
    private final ActorNames actors;
    private final Memberships memberships;

    ActorListener(Inboxes inboxes, ActorNames actors, Memberships memberships) {
        this.inbox = inboxes.open("actors", MessageTypes::recordOf, this::keep);
        this.actors = actors;
        this.memberships = memberships;
    }

    @Incoming("actors")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }

    private void keep(Recording recording, List<Message> messages) {
        actors.receiveActors(recording, those(messages, ActorChanged.class, ActorRows::of));
        actors.receiveNames(recording, those(messages, NameChanged.class, ActorRows::of));
        actors.receiveDisclosures(recording, those(messages, DisclosureChanged.class, ActorRows::of));
        memberships.receiveMemberships(
                recording,
                those(messages, RelationChanged.class, ActorRows::of).stream()
                        .flatMap(Optional::stream)
                        .toList());
        memberships.receivePreferences(recording, those(messages, PreferenceChanged.class, ActorRows::of));
        memberships.receiveMerges(recording, those(messages, MergeChanged.class, ActorRows::of));
    }

    private static <M, R> List<R> those(List<Message> messages, Class<M> type, Function<M, R> row) {
        return messages.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .map(row)
                .toList();
    }
}
