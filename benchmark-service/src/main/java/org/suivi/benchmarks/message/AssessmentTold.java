package org.suivi.benchmarks.message;

import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.assessment.Assessment;
import org.suivi.contracts.AssessmentChanged;
import org.suivi.contracts.Message;
import org.suivi.contracts.Review;
import org.suivi.history.Version;

/** An assessment at one step of its review, as a message. */
final class AssessmentTold {

    private AssessmentTold() {}

    static Message of(Version<Assessment> version) {
        Assessment it = version.body();
        return new AssessmentChanged(
                version.id(),
                version.version(),
                Claims.of(version, it.note()),
                it.benchmark(),
                it.framework(),
                it.organisation(),
                it.attribution().name(),
                new AssessmentChanged.Period(it.period().from(), it.period().to()),
                version.retracted()
                        ? Review.RETRACTED
                        : Review.valueOf(it.review().name()),
                it.score().points().orElse(null),
                name(it.viability()),
                name(it.trend()),
                name(it.confidence()),
                it.narrative(),
                it.blockages().stream()
                        .map(each -> new AssessmentChanged.Blockage(each.actor(), each.what()))
                        .toList(),
                it.evidence().stream()
                        .map(each -> new AssessmentChanged.Evidence(
                                each.kind().name(), each.ref(), each.stance().name()))
                        .toList());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
