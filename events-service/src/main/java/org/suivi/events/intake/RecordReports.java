package org.suivi.events.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.suivi.events.actors.ActorLookup;
import org.suivi.events.actors.ActorReplica;
import org.suivi.events.incident.Incident;
import org.suivi.events.incident.IncidentContent;
import org.suivi.events.intake.ReportTable.KnownReport;
import org.suivi.events.intake.ReportTable.SourceKey;
import org.suivi.events.location.AreaLocator;
import org.suivi.events.protection.PublicRecord;
import org.suivi.events.protection.TermsInForce;
import org.suivi.history.Databases;
import org.suivi.history.Recorder;
import org.suivi.history.Recording;
import org.suivi.history.Together;
import org.suivi.history.Together.Answer;

/** Takes reports into the record, as many as come together: one transaction, one stamp, one outcome for each, in their order. */
@ApplicationScoped
public class RecordReports {

    /** So many are looked up under the clock alone; more are looked up before it, for all others wait meanwhile. */
    private static final int FEW = 100;

    /** Stands for the id of an incident that is only rehearsed. */
    private static final UUID NONE_YET = new UUID(0, 0);

    private final Databases databases;
    private final Recorder recorder;
    private final PrepareReport prepareReport;
    private final ActorReplica replica;
    private final PublicRecord publicRecord;

    RecordReports(
            Databases databases,
            Recorder recorder,
            PrepareReport prepareReport,
            AreaLocator areas,
            ActorReplica replica) {
        this.databases = databases;
        this.recorder = recorder;
        this.prepareReport = prepareReport;
        this.replica = replica;
        this.publicRecord = new PublicRecord(areas);
    }

    /**
     * The outcome of each report, in order. Reports of one key that stand twice are taken one after the other, the later ones in a
     * transaction of their own; whatever throws leaves nothing of its transaction behind.
     */
    public List<ReportOutcome> handle(List<ReportCommand> reports) {
        @Nullable ReportOutcome[] outcomes = new ReportOutcome[reports.size()];
        record(prepare(reports, outcomes), outcomes);
        return all(outcomes);
    }

    /** The same for reports that are prepared already. */
    List<ReportOutcome> record(List<PreparedReport> reports) {
        @Nullable ReportOutcome[] outcomes = new ReportOutcome[reports.size()];
        record(
                IntStream.range(0, reports.size())
                        .mapToObj(i -> new Slot(i, reports.get(i)))
                        .toList(),
                outcomes);
        return all(outcomes);
    }

    private void record(List<Slot> slots, @Nullable ReportOutcome[] outcomes) {
        List<Slot> open = slots;
        while (!open.isEmpty()) {
            List<Slot> round = new ArrayList<>();
            List<Slot> later = new ArrayList<>();
            Set<SourceKey> taken = new HashSet<>();
            for (Slot slot : open) {
                SourceKey key = slot.key();
                (key == null || taken.add(key) ? round : later).add(slot);
            }
            List<Slot> toWrite = round.size() > FEW ? answerKnown(round, outcomes) : round;
            if (!toWrite.isEmpty()) {
                write(toWrite, outcomes, recording -> {});
            }
            open = later;
        }
    }

    /**
     * The same for reports of which no two have one key, with a further write in the same transaction once all outcomes are known:
     * an import notes its progress so, and a crash leaves both or neither. It is called though nothing changed, or none was given.
     */
    public List<ReportOutcome> handle(
            List<ReportCommand> reports, BiConsumer<Recording, List<ReportOutcome>> alongside) {
        @Nullable ReportOutcome[] outcomes = new ReportOutcome[reports.size()];
        List<Slot> toWrite = answerKnown(prepare(reports, outcomes), outcomes);
        if (toWrite.isEmpty()) {
            recorder.record(recording -> {
                alongside.accept(recording, all(outcomes));
                return reports.size();
            });
        } else {
            write(toWrite, outcomes, recording -> alongside.accept(recording, all(outcomes)));
        }
        return all(outcomes);
    }

    /** What would become of the reports; nothing is written, and what would be created or corrected has no id yet. */
    public List<ReportOutcome> rehearse(List<ReportCommand> reports) {
        @Nullable ReportOutcome[] outcomes = new ReportOutcome[reports.size()];
        List<Slot> open = prepare(reports, outcomes);
        Map<SourceKey, KnownReport> known = databases.exact().withHandle(handle -> known(handle, open));
        ActorLookup lookup = databases.exact().withHandle(handle -> ActorLookup.of(handle, replica, asked(open)));
        for (Slot slot : open) {
            KnownReport before = known.get(slot.key());
            outcomes[slot.index] =
                    rehearsed(slot.judge(before), before, slot.report.content().resolved(lookup));
        }
        return all(outcomes);
    }

    private static ReportOutcome rehearsed(RevisionRule rule, @Nullable KnownReport before, IncidentContent content) {
        if (before == null) {
            return new ReportOutcome.Created(new Incident(NONE_YET, 1, content, Instant.MAX, "", null), "");
        }
        return rule == RevisionRule.CORRECTION
                ? new ReportOutcome.Corrected(
                        new Incident(before.incident(), before.incidentVersion() + 1, content, Instant.MAX, "", null),
                        before.id().toString())
                : answer(rule, before);
    }

    private List<Slot> prepare(List<ReportCommand> reports, @Nullable ReportOutcome[] outcomes) {
        List<Slot> open = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            switch (prepareReport.handle(reports.get(i))) {
                case PreparedReport prepared -> open.add(new Slot(i, prepared));
                case PrepareReport.Refused refused -> outcomes[i] = refused.outcome();
            }
        }
        return open;
    }

    /** What changes nothing is answered without the clock, so that the same file twice costs a look-up a row; the rest is returned. */
    private List<Slot> answerKnown(List<Slot> slots, @Nullable ReportOutcome[] outcomes) {
        Map<SourceKey, KnownReport> known = databases.exact().withHandle(handle -> known(handle, slots));
        List<Slot> toWrite = new ArrayList<>();
        for (Slot slot : slots) {
            KnownReport before = known.get(slot.key());
            RevisionRule rule = slot.judge(before);
            if (before == null || rule.isWritten()) {
                toWrite.add(slot);
            } else {
                outcomes[slot.index] = answer(rule, before);
            }
        }
        return toWrite;
    }

    private void write(List<Slot> slots, @Nullable ReportOutcome[] outcomes, Consumer<Recording> alongside) {
        recorder.record(handle -> lookupBefore(handle, slots), (recording, beforeTheClock) -> {
            Together asked = recording.pending();
            // a connection that began with empty tables goes on to plan the look-up anew for each batch, which takes
            // longer than it
            asked.add("SET LOCAL plan_cache_mode = force_generic_plan");
            // looked up once more: another may have written the same key before the clock was held
            Answer<KnownReport> present = ReportTable.present(asked, keys(slots));
            asked.add("SET LOCAL plan_cache_mode = auto");
            Answer<Long> mark = ActorReplica.mark(asked);
            Answer<Instant> termsChanged = TermsInForce.lastChange(asked);
            // sends them, with the clock
            recording.stamp();
            ActorLookup lookup = beforeTheClock.isOf(mark.one())
                    ? beforeTheClock
                    : ActorLookup.of(recording.handle(), replica, mark.one(), asked(slots));
            Map<SourceKey, KnownReport> known = ReportTable.byKey(present.rows());
            ReportWriting writing = new ReportWriting(recording, lookup, termsChanged.one(), publicRecord);
            for (Slot slot : slots) {
                KnownReport before = known.get(slot.key());
                RevisionRule rule = slot.judge(before);
                if (before == null || rule.isWritten()) {
                    writing.add(
                            slot.index, slot.report.with(slot.report.content().resolved(lookup)), before, rule);
                } else {
                    outcomes[slot.index] = answer(rule, before);
                }
            }
            writing.write().forEach((index, outcome) -> outcomes[index] = outcome);
            alongside.accept(recording);
            return slots.size();
        });
    }

    /** For few by what is remembered, which costs nothing and is rarely wrong; what is wrong is looked up again under the clock. */
    private ActorLookup lookupBefore(Handle handle, List<Slot> slots) {
        return slots.size() > FEW
                ? ActorLookup.of(handle, replica, asked(slots))
                : ActorLookup.remembered(handle, replica, asked(slots));
    }

    private static List<ActorLookup.Asked> asked(List<Slot> slots) {
        return slots.stream().map(it -> it.report.content().asked()).toList();
    }

    private static List<ReportOutcome> all(@Nullable ReportOutcome[] outcomes) {
        return Arrays.stream(outcomes).map(Objects::requireNonNull).toList();
    }

    private static Map<SourceKey, KnownReport> known(Handle handle, List<Slot> slots) {
        return ReportTable.present(handle, keys(slots));
    }

    private static List<SourceKey> keys(List<Slot> slots) {
        return slots.stream().map(Slot::key).filter(Objects::nonNull).toList();
    }

    private static ReportOutcome answer(RevisionRule rule, KnownReport known) {
        String incident = known.incident().toString();
        String report = known.id().toString();
        return switch (rule) {
            case SAME, RENUMBERED -> new ReportOutcome.Unchanged(incident, known.incidentVersion(), report);
            case CONFLICT -> new ReportOutcome.Conflict(incident, report);
            case STALE ->
                new ReportOutcome.StaleRevision(incident, report, Objects.requireNonNullElse(known.revision(), 0));
            case GONE -> new ReportOutcome.Gone(incident, report);
            case NEW, CORRECTION -> throw new IllegalArgumentException(rule + " is written, not answered");
        };
    }

    /** A report and its place among those that were handed in. */
    private record Slot(int index, PreparedReport report) {

        @Nullable
        SourceKey key() {
            String key = report.command().sourceKey();
            return key == null ? null : new SourceKey(report.command().source(), key);
        }

        RevisionRule judge(@Nullable KnownReport known) {
            ReportCommand command = report.command();
            return RevisionRule.judge(known, report.contentHash(), command.revision(), command.onOther());
        }
    }
}
