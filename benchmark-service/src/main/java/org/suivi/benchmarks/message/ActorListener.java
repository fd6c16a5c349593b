package org.suivi.benchmarks.message;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.replica.ActorNames;
import org.suivi.benchmarks.replica.ActorRow;
import org.suivi.benchmarks.replica.NameRow;
import org.suivi.contracts.ActorChanged;
import org.suivi.contracts.Message;
import org.suivi.contracts.MessageTypes;
import org.suivi.contracts.NameChanged;
import org.suivi.history.Recording;
import org.suivi.history.UncertainDate;
import org.suivi.messaging.inbox.Inbox;
import org.suivi.messaging.inbox.Inboxes;

/** Keeps what actors are called, as actor-service knows it. */
@ApplicationScoped
class ActorListener {

    private final Inbox<Message> inbox;
    private final ActorNames actors;

    ActorListener(Inboxes inboxes, ActorNames actors) {
        this.inbox = inboxes.open("actors", MessageTypes::recordOf, this::keep);
        this.actors = actors;
    }

    @Incoming("actors")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }

    private void keep(Recording recording, List<Message> messages) {
        List<ActorRow> known = new ArrayList<>();
        List<NameRow> names = new ArrayList<>();
        for (Message message : messages) {
            if (message instanceof ActorChanged it) {
                known.add(new ActorRow(
                        it.id(),
                        it.version(),
                        it.claim().state().name(),
                        it.claim().recordedFrom().toString(),
                        it.actorKind()));
            } else if (message instanceof NameChanged it) {
                names.add(row(it));
            }
        }
        actors.receiveActors(recording, known);
        actors.receiveNames(recording, names);
    }

    private static NameRow row(NameChanged it) {
        UncertainDate from = date(it.claim().validFrom());
        UncertainDate to = date(it.claim().validTo());
        return new NameRow(
                it.id(),
                it.version(),
                it.claim().state().name(),
                it.claim().recordedFrom().toString(),
                it.actor(),
                it.text(),
                it.language(),
                it.nameKind(),
                from == null ? null : from.earliest(),
                to == null ? null : to.latest());
    }

    private static @Nullable UncertainDate date(@Nullable String sent) {
        return sent == null ? null : UncertainDate.parse(sent);
    }
}
