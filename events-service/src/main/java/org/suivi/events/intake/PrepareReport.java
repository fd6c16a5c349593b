package org.suivi.events.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suivi.events.intake.ReportOutcome.Fault;
import org.suivi.events.location.AreaLocator;
import org.suivi.events.terms.PassOn;
import org.suivi.events.terms.Sources;
import org.suivi.rest.json.Texts;

/** Works out all that follows from a report alone, before anybody waits for it. */
@ApplicationScoped
class PrepareReport {

    private static final String NUL_IN_JSON = "\\u0000";

    private final Sources sources;
    private final AreaLocator areas;

    PrepareReport(Sources sources, AreaLocator areas) {
        this.sources = sources;
        this.areas = areas;
    }

    /** The report as it is written, or what is wrong with it. */
    Prepared handle(ReportCommand report) {
        Instant termsAsOf = sources.asOf();
        Optional<Sources.Terms> terms = sources.terms(report.source());
        if (terms.isEmpty()) {
            return refused("/source", "unknown-source", "no source is registered as " + report.source());
        }
        String licence = report.licence();
        Optional<PassOn> passOn = licence == null ? Optional.of(terms.get().passOn()) : sources.passOn(licence);
        if (passOn.isEmpty()) {
            return refused("/licence", "unknown-licence", "no licence is registered as " + licence);
        }
        String area =
                areas.locate(report.account().place(), report.account().date().from());
        PreparedReport prepared = PreparedReport.of(report, terms.get(), passOn.get(), area, termsAsOf);
        return isSound(prepared)
                ? prepared
                : refused("", "characters", "it holds characters that no text has: NUL, or half of a pair");
    }

    /** Whether all its texts can be kept: one that cannot would fail all others of its transaction. */
    private static boolean isSound(PreparedReport report) {
        ReportCommand command = report.command();
        return Stream.of(report.account(), command.raw(), command.sourceKey(), command.citation())
                .allMatch(PrepareReport::isSound);
    }

    private static boolean isSound(@Nullable String text) {
        return text == null || (Texts.isSound(text) && !text.contains(NUL_IN_JSON));
    }

    private static Refused refused(String pointer, String code, String detail) {
        return new Refused(new ReportOutcome.Rejected(List.of(new Fault(pointer, code, detail))));
    }

    /** What became of a report that was prepared. */
    sealed interface Prepared permits PreparedReport, Refused {}

    /** It cannot be taken. */
    record Refused(ReportOutcome outcome) implements Prepared {}
}
