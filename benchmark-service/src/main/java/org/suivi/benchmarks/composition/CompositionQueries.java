package org.suivi.benchmarks.composition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.suivi.benchmarks.composition.CompositionView.MemberView;
import org.suivi.benchmarks.composition.CompositionView.PartyView;
import org.suivi.benchmarks.composition.CompositionView.RelationView;
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.benchmarks.party.Act;
import org.suivi.benchmarks.party.PartyAct;
import org.suivi.benchmarks.replica.ActorNames;
import org.suivi.benchmarks.replica.Memberships;
import org.suivi.benchmarks.replica.Memberships.Member;
import org.suivi.history.Snapshot;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.asof.AsOfView;
import org.suivi.rest.desk.References;

/** Reads who composed each party, by its first signature or accession and the memberships of that day. */
@ApplicationScoped
class CompositionQueries {

    private static final Set<Act> BINDING = Set.of(Act.SIGNED, Act.ACCEDED);

    private final VersionTable<Instrument> instruments;
    private final VersionTable<PartyAct> acts;
    private final Memberships memberships;
    private final ActorNames names;

    CompositionQueries(
            VersionTable<Instrument> instruments,
            VersionTable<PartyAct> acts,
            Memberships memberships,
            ActorNames names) {
        this.instruments = instruments;
        this.acts = acts;
        this.memberships = memberships;
        this.names = names;
    }

    CompositionView atSignature(Snapshot snapshot, String code) {
        References.shown(instruments, snapshot, code);
        Where of = Where.all().and("instrument = :instrument", "instrument", code);
        Map<String, Version<PartyAct>> signatures = signatures(
                acts.list(snapshot, of, "id", Integer.MAX_VALUE),
                snapshot.asOf().validAt());
        Map<String, LocalDate> days = new LinkedHashMap<>();
        signatures.forEach((actor, act) -> days.put(actor, day(act)));
        List<Member> members = memberships.of(snapshot, days);
        Set<String> called = new TreeSet<>(days.keySet());
        members.forEach(member -> called.add(member.actor()));
        Map<String, String> labels = names.of(snapshot, called);
        return new CompositionView(
                code,
                "signature",
                signatures.entrySet().stream()
                        .map(it -> party(it.getKey(), it.getValue(), members, labels))
                        .toList(),
                null,
                AsOfView.of(
                        snapshot.asOf(),
                        acts.leftOutUndated(snapshot, of) + memberships.leftOutUndated(snapshot, days.keySet())));
    }

    /** The first binding act of everybody who had done one by that day, in their order. */
    private static Map<String, Version<PartyAct>> signatures(List<Version<PartyAct>> acts, LocalDate by) {
        Map<String, Version<PartyAct>> first = new LinkedHashMap<>();
        acts.stream()
                .filter(act -> BINDING.contains(act.body().act()) && !day(act).isAfter(by))
                .sorted(Comparator.comparing(CompositionQueries::day)
                        .thenComparing(act -> act.body().bound())
                        .thenComparing(Version::id))
                .forEach(act -> first.putIfAbsent(act.body().bound(), act));
        return first;
    }

    private static LocalDate day(Version<PartyAct> act) {
        return act.body().date().latest();
    }

    private static PartyView party(
            String actor, Version<PartyAct> act, List<Member> members, Map<String, String> labels) {
        return new PartyView(
                actor,
                labels.getOrDefault(actor, actor),
                act.body().date(),
                day(act),
                act.provenance().citation(),
                members.stream()
                        .filter(member -> member.party().equals(actor))
                        .map(member -> member(member, labels))
                        .toList());
    }

    private static MemberView member(Member it, Map<String, String> labels) {
        return new MemberView(
                it.actor(),
                labels.getOrDefault(it.actor(), it.actor()),
                it.path().size() - 1,
                it.path(),
                new RelationView(it.relation(), it.validFrom(), it.validTo(), it.citation()));
    }
}
