package org.suivi.events.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.suivi.events.actors.ActorLookup;
import org.suivi.events.actors.ActorReplica;
import org.suivi.events.incident.Incident;
import org.suivi.events.incident.IncidentChange;
import org.suivi.events.incident.IncidentContent;
import org.suivi.events.incident.IncidentTable;
import org.suivi.events.incident.Verification;
import org.suivi.events.incident.Visibility;
import org.suivi.events.location.AreaLocator;
import org.suivi.events.protection.PublicRecord;
import org.suivi.history.By;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;

/** A monitor's word on an incident: how far it is verified, or that it did not happen. It outlives corrections by the source. */
@ApplicationScoped
public class JudgeIncident {

    private final Recorder recorder;
    private final ActorReplica replica;
    private final PublicRecord publicRecord;

    JudgeIncident(Recorder recorder, ActorReplica replica, AreaLocator areas) {
        this.recorder = recorder;
        this.replica = replica;
        this.publicRecord = new PublicRecord(areas);
    }

    /** What became of the word. */
    public sealed interface Outcome {
        /** It stands, in a new version. */
        record Judged(Incident incident) implements Outcome {}

        /** It stood already. */
        record Unchanged(Incident incident) implements Outcome {}

        /** It was taken back, and nobody says why it happened after all. */
        record Unexplained() implements Outcome {}

        /** The monitor had an older version in mind. */
        record Stale(Incident present) implements Outcome {}

        /** There is no such incident, or none that this organisation may see. */
        record Missing() implements Outcome {}
    }

    /** Judges the version that the monitor saw; `by` says why. */
    public Outcome handle(UUID id, Verification word, int expectedVersion, By by) {
        return recorder.record(recording -> judge(recording, id, word, expectedVersion, by));
    }

    private Outcome judge(Recording recording, UUID id, Verification word, int expectedVersion, By by) {
        Map<UUID, Incident> found = IncidentTable.EXACT.present(recording.handle(), List.of(id));
        Incident present = found.get(id);
        if (present == null || !Visibility.readsExactly(present.content(), by.organisation())) {
            return new Outcome.Missing();
        }
        if (present.version() != expectedVersion) {
            return new Outcome.Stale(present);
        }
        if (present.content().judged() == word) {
            return new Outcome.Unchanged(present);
        }
        if (present.content().judged() == Verification.RETRACTED && by.reason() == null) {
            return new Outcome.Unexplained();
        }
        return new Outcome.Judged(write(recording, present, content -> content.judged(word), by));
    }

    private Incident write(Recording recording, Incident present, UnaryOperator<IncidentContent> word, By by) {
        ActorLookup lookup = ActorLookup.of(
                recording.handle(), replica, List.of(present.content().asked()));
        IncidentChange change = new IncidentChange(recording);
        Incident next = change.next(present, word.apply(present.content().resolved(lookup)), by);
        publicRecord.follow(recording, change.write(), lookup);
        return next;
    }
}
