package org.suivi.benchmarks.message;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.suivi.benchmarks.replica.Incidents;
import org.suivi.contracts.Message;
import org.suivi.contracts.MessageTypes;
import org.suivi.contracts.PublicIncidentChanged;
import org.suivi.history.Recording;
import org.suivi.messaging.inbox.Inbox;
import org.suivi.messaging.inbox.Inboxes;

/** Keeps incidents as the public may read them; what the public is answered is computed from these alone. */
@ApplicationScoped
class PublicIncidentListener {

    private final Inbox<Message> inbox;
    private final Incidents incidents;

    PublicIncidentListener(Inboxes inboxes, Incidents incidents) {
        this.inbox = inboxes.open("public-incidents", MessageTypes::recordOf, this::keep);
        this.incidents = incidents;
    }

    @Incoming("public-incidents")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }

    private void keep(Recording recording, List<Message> messages) {
        List<PublicIncidentChanged> told = messages.stream()
                .filter(PublicIncidentChanged.class::isInstance)
                .map(PublicIncidentChanged.class::cast)
                .toList();
        Map<String, Integer> forgetBefore = new HashMap<>();
        for (PublicIncidentChanged each : told) {
            Integer first = each.forgetBefore();
            if (first != null) {
                forgetBefore.merge(each.id(), first, Math::max);
            }
        }
        incidents.receivePublic(recording, told.stream().map(IncidentRows::of).toList(), forgetBefore);
    }
}
