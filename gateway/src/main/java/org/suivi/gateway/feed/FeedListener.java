package org.suivi.gateway.feed;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.suivi.contracts.DisclosureChanged;
import org.suivi.contracts.Message;
import org.suivi.contracts.MessageTypes;
import org.suivi.history.Recording;
import org.suivi.messaging.inbox.Inbox;
import org.suivi.messaging.inbox.Inboxes;

/**
 * Appends what the services tell. Any number of gateways may listen: each version is appended once, and under the lock of the
 * clock, so that no row ever comes to stand before one that was read already.
 */
@ApplicationScoped
class FeedListener {

    private final Inbox<Message> inbox;
    private final FeedStore store;

    FeedListener(Inboxes inboxes, FeedStore store) {
        this.store = store;
        this.inbox = inboxes.open("feed", MessageTypes::recordOf, this::append);
    }

    @Incoming("feed")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }

    private void append(Recording recording, List<Message> messages) {
        Set<String> persons = messages.stream()
                .filter(FeedEntries::tellsOfAPerson)
                .map(Message::id)
                .collect(Collectors.toSet());
        FeedProtection.persons(recording.handle(), persons);
        FeedProtection.disclosures(
                recording.handle(),
                messages.stream()
                        .filter(DisclosureChanged.class::isInstance)
                        .map(DisclosureChanged.class::cast)
                        .toList());
        store.append(recording.handle(), messages.stream().map(FeedEntries::of).toList());
        FeedProtection.reprotect(
                recording.handle(),
                messages.stream().flatMap(FeedEntries::reprotected).toList());
    }
}
