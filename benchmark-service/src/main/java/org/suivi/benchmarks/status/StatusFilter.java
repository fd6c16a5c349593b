package org.suivi.benchmarks.status;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.suivi.benchmarks.assessment.Viability;
import org.suivi.benchmarks.deadline.Lateness;
import org.suivi.benchmarks.ledger.HoldingAssessment;
import org.suivi.benchmarks.ledger.Ledger;

/** A state that benchmarks can be listed by; each is computed. */
enum StatusFilter {
    /** Something that it requires is not in being. */
    BLOCKED,
    /** Late by the last date that was agreed. */
    OVERDUE,
    UNASSESSED,
    /** What holds is older than two periods of the framework. */
    STALE,
    /** At risk, or not viable any more. */
    AT_RISK;

    /** As a query writes it: {@code at-risk}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean holds(Ledger ledger, String benchmark, LocalDate day) {
        if (ledger.endedBy(day).isPresent()) {
            return false;
        }
        Optional<HoldingAssessment> holding = ledger.holding(benchmark, day);
        return switch (this) {
            case BLOCKED -> !ledger.blockedBy(benchmark, day).isEmpty();
            case OVERDUE ->
                ledger.lateness(benchmark, day).filter(Lateness::overdue).isPresent();
            case UNASSESSED -> holding.isEmpty();
            case STALE -> holding.filter(HoldingAssessment::stale).isPresent();
            case AT_RISK ->
                holding.map(it -> it.assessment().body().viability())
                        .filter(it -> it != Viability.ON_TRACK)
                        .isPresent();
        };
    }
}
