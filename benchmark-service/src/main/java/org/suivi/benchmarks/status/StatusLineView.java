package org.suivi.benchmarks.status;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suivi.benchmarks.ledger.HeldView;
import org.suivi.benchmarks.status.StatusView.DeadlineStatusView;
import org.suivi.rest.asof.AsOfView;

/**
 * A status as a line of a spreadsheet, with what to cite for it.
 *
 * @param citation the document under the assessment that holds
 * @param address where the same is answered for ever, with its dates
 */
@JsonPropertyOrder({
    "benchmark",
    "framework",
    "statement",
    "statementFr",
    "theme",
    "shape",
    "nature",
    "score",
    "viability",
    "trend",
    "organisation",
    "attribution",
    "periodFrom",
    "periodTo",
    "ageDays",
    "stale",
    "deadline",
    "due",
    "firstAgreed",
    "slips",
    "overdueDays",
    "overdueSinceFirstDays",
    "blockedBy",
    "citation",
    "address"
})
record StatusLineView(
        String benchmark,
        String framework,
        String statement,
        @Nullable String statementFr,
        String theme,
        String shape,
        String nature,
        @Nullable Object score,
        @Nullable String viability,
        @Nullable String trend,
        @Nullable String organisation,
        @Nullable String attribution,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable Long ageDays,
        @Nullable Boolean stale,
        @Nullable String deadline,
        @Nullable LocalDate due,
        @Nullable LocalDate firstAgreed,
        @Nullable Integer slips,
        @Nullable Long overdueDays,
        @Nullable Long overdueSinceFirstDays,
        String blockedBy,
        @Nullable String citation,
        String address) {

    static StatusLineView of(StatusView it, AsOfView asOf) {
        Optional<HeldView> held = Optional.ofNullable(it.assessment());
        Optional<DeadlineStatusView> due = Optional.ofNullable(it.deadline());
        return new StatusLineView(
                it.benchmark(),
                it.framework(),
                defused(it.statement()),
                it.statementFr() == null ? null : defused(it.statementFr()),
                it.theme().name(),
                it.shape().name(),
                it.nature().name(),
                it.score(),
                it.viability() == null ? null : it.viability().name(),
                it.trend() == null ? null : it.trend().name(),
                held.map(HeldView::organisation).orElse(null),
                held.map(each -> each.attribution().name()).orElse(null),
                held.map(each -> each.period().from()).orElse(null),
                held.map(each -> each.period().to()).orElse(null),
                held.map(HeldView::ageDays).orElse(null),
                held.map(HeldView::stale).orElse(null),
                due.map(each -> each.type().name()).orElse(null),
                due.map(DeadlineStatusView::due).orElse(null),
                due.map(DeadlineStatusView::firstAgreed).orElse(null),
                due.map(DeadlineStatusView::slips).orElse(null),
                due.map(DeadlineStatusView::overdueDays).orElse(null),
                due.map(DeadlineStatusView::overdueSinceFirstDays).orElse(null),
                String.join(" ", it.blockedBy()),
                held.map(HeldView::citation).map(StatusLineView::defused).orElse(null),
                address(it.benchmark(), asOf));
    }

    private static String address(String benchmark, AsOfView asOf) {
        String dates = "validAt=" + asOf.validAt() + "&knownAt=" + asOf.knownAt();
        return "/api/v1/benchmarks/" + benchmark + "/status?" + dates
                + (asOf.publishedBy() == null ? "" : "&publishedBy=" + asOf.publishedBy());
    }

    // a spreadsheet takes what begins so for a formula, and runs it
    private static String defused(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
