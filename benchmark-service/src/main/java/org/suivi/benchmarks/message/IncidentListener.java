package org.suivi.benchmarks.message;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.suivi.benchmarks.crossing.IndicatorWatch;
import org.suivi.benchmarks.replica.AreaRow;
import org.suivi.benchmarks.replica.Areas;
import org.suivi.benchmarks.replica.IncidentRow;
import org.suivi.benchmarks.replica.Incidents;
import org.suivi.contracts.AreaChanged;
import org.suivi.contracts.IncidentChanged;
import org.suivi.contracts.Message;
import org.suivi.contracts.MessageTypes;
import org.suivi.history.Recording;
import org.suivi.messaging.inbox.Inbox;
import org.suivi.messaging.inbox.Inboxes;

/** Keeps incidents and areas as events-service knows them, and notes the indicators that they take across their targets. */
@ApplicationScoped
class IncidentListener {

    private final Inbox<Message> inbox;
    private final Incidents incidents;
    private final Areas areas;
    private final IndicatorWatch watch;

    IncidentListener(Inboxes inboxes, Incidents incidents, Areas areas, IndicatorWatch watch) {
        this.inbox = inboxes.open("incidents", MessageTypes::recordOf, this::keep);
        this.incidents = incidents;
        this.areas = areas;
        this.watch = watch;
    }

    @Incoming("incidents")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> records) {
        inbox.take(records);
    }

    private void keep(Recording recording, List<Message> messages) {
        List<IncidentRow> rows = new ArrayList<>();
        List<AreaRow> within = new ArrayList<>();
        for (Message message : messages) {
            if (message instanceof IncidentChanged incident) {
                rows.add(IncidentRows.of(incident));
            } else if (message instanceof AreaChanged area) {
                within.add(new AreaRow(
                        area.id(),
                        area.version(),
                        area.claim().state().name(),
                        area.claim().recordedFrom().toString(),
                        area.parent()));
            }
        }
        areas.receive(recording, within);
        if (!rows.isEmpty()) {
            watch.during(recording, rows, () -> incidents.receive(recording, rows));
        }
    }
}
