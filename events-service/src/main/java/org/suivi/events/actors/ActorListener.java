package org.suivi.events.actors;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.suivi.contracts.Message;
import org.suivi.contracts.MessageTypes;
import org.suivi.messaging.inbox.Inbox;
import org.suivi.messaging.inbox.Inboxes;

/** Hears what the actor-service says. */
@ApplicationScoped
class ActorListener {

    private final Inbox<Message> inbox;

    ActorListener(Inboxes inboxes, TakeActorFacts takeActorFacts) {
        this.inbox = inboxes.open(
                "actors",
                type -> MessageTypes.recordOf(type).map(it -> it),
                (recording, messages) -> takeActorFacts.handle(recording.handle(), recording.stamp(), messages));
    }

    @Incoming("actors")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }
}
