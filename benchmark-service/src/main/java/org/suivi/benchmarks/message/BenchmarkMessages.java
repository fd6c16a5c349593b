package org.suivi.benchmarks.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.suivi.benchmarks.assessment.Assessment;
import org.suivi.benchmarks.benchmark.Benchmark;
import org.suivi.benchmarks.crossing.Crossing;
import org.suivi.benchmarks.deadline.Deadline;
import org.suivi.benchmarks.dependency.Dependency;
import org.suivi.benchmarks.framework.Framework;
import org.suivi.benchmarks.indicator.Indicator;
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.benchmarks.measurement.Measurement;
import org.suivi.benchmarks.party.PartyAct;
import org.suivi.benchmarks.provision.Provision;
import org.suivi.benchmarks.published.PublishedFigure;
import org.suivi.benchmarks.recommendation.Recommendation;
import org.suivi.benchmarks.relation.InstrumentRelation;
import org.suivi.benchmarks.responsibility.Responsibility;
import org.suivi.benchmarks.set.BenchmarkSet;
import org.suivi.benchmarks.text.InstrumentText;
import org.suivi.contracts.Message;
import org.suivi.history.Version;
import org.suivi.history.VersionTable;
import org.suivi.messaging.relay.Change;
import org.suivi.messaging.relay.MessageSource;
import org.suivi.messaging.relay.OutgoingMessage;

/** Tells each version of what this service owns. */
@ApplicationScoped
class BenchmarkMessages implements MessageSource {

    private final Map<String, Telling<?>> byKind = new LinkedHashMap<>();

    BenchmarkMessages(
            VersionTable<Instrument> instruments,
            VersionTable<PartyAct> acts,
            VersionTable<Provision> provisions,
            VersionTable<Framework> frameworks,
            VersionTable<Benchmark> benchmarks,
            VersionTable<Responsibility> responsibilities,
            VersionTable<Deadline> deadlines,
            VersionTable<Dependency> dependencies,
            VersionTable<Indicator> indicators,
            VersionTable<Crossing> crossings,
            VersionTable<PublishedFigure> figures,
            VersionTable<InstrumentRelation> relations,
            VersionTable<InstrumentText> texts,
            VersionTable<Recommendation> recommendations,
            VersionTable<BenchmarkSet> sets,
            VersionTable<Measurement> measurements,
            VersionTable<Assessment> assessments) {
        tell(instruments, InstrumentTold::of);
        tell(acts, InstrumentTold::of);
        tell(provisions, InstrumentTold::of);
        tell(frameworks, InstrumentTold::of);
        tell(figures, InstrumentTold::of);
        tell(relations, InstrumentTold::of);
        tell(texts, InstrumentTold::of);
        tell(recommendations, InstrumentTold::of);
        tell(benchmarks, BenchmarkTold::of);
        tell(sets, BenchmarkTold::of);
        tell(responsibilities, BenchmarkTold::of);
        tell(deadlines, BenchmarkTold::of);
        tell(dependencies, BenchmarkTold::of);
        tell(indicators, IndicatorTold::of);
        tell(crossings, IndicatorTold::of);
        tell(measurements, IndicatorTold::of);
        tell(assessments, AssessmentTold::of);
    }

    @Override
    public Set<String> kinds() {
        return byKind.keySet();
    }

    @Override
    public List<OutgoingMessage> of(Handle handle, List<Change> changes) {
        return changes.stream()
                .flatMap(change -> {
                    Telling<?> telling = byKind.get(change.kind());
                    return telling == null ? Stream.empty() : telling.of(handle, change);
                })
                .toList();
    }

    private <T> void tell(VersionTable<T> table, Function<Version<T>, Message> message) {
        byKind.put(table.kind(), new Telling<>(table, message));
    }

    private record Telling<T>(VersionTable<T> table, Function<Version<T>, Message> message) {

        Stream<OutgoingMessage> of(Handle handle, Change change) {
            return table.version(handle, change.id(), change.version()).stream().map(version -> {
                Message told = message.apply(version);
                return new OutgoingMessage(change, told.topic(), told.key(), told.type(), version.recordedFrom(), told);
            });
        }
    }
}
