package org.suivi.events.intake;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suivi.events.account.Account;
import org.suivi.events.actors.ActorLookup;
import org.suivi.events.incident.IncidentContent;
import org.suivi.events.incident.Verification;
import org.suivi.events.reference.RowJson;
import org.suivi.events.terms.PassOn;
import org.suivi.events.terms.Sensitivity;
import org.suivi.events.terms.Sources;

/**
 * A report with all that follows from it alone, worked out before the clock is held.
 *
 * @param account what it tells, as a document
 * @param termsAsOf how fresh the terms are under which it stands
 */
record PreparedReport(
        ReportCommand command,
        String account,
        String licence,
        String contentHash,
        IncidentContent content,
        Instant termsAsOf)
        implements PrepareReport.Prepared {

    /** The report under its source's terms; `area` is where its place lies, `termsAsOf` how fresh the terms are. */
    static PreparedReport of(
            ReportCommand command, Sources.Terms terms, PassOn passOn, @Nullable String area, Instant termsAsOf) {
        String licence = command.licence() == null ? terms.licence() : command.licence();
        Sensitivity asked = command.sensitivity() == null ? terms.sensitivity() : command.sensitivity();
        String account = RowJson.document(command.account());
        return new PreparedReport(
                command,
                account,
                licence,
                RowJson.hash(new Told(
                        account,
                        licence,
                        command.sensitivity(), // of an import it is when the whole file was fetched: fetched again,
                        // its rows tell the same
                        command.importId() == null ? command.publishedOn() : null,
                        command.citation())),
                content(command, terms.organisation(), licence, passOn, asked, area),
                termsAsOf);
    }

    private static IncidentContent content(
            ReportCommand command,
            String organisation,
            String licence,
            PassOn passOn,
            Sensitivity asked,
            @Nullable String area) {
        Account account = command.account();
        return new IncidentContent(
                account.type(),
                account.date(),
                account.place(),
                area,
                account.participants().stream().map(ActorLookup::unresolved).toList(),
                List.of(),
                account.casualties(),
                account.method(),
                account.violates(),
                Verification.REPORTED,
                null,
                account.aggregate(),
                asked.atLeast(account.type().floor()),
                passOn,
                organisation,
                command.source(),
                licence,
                account.title(),
                account.description(),
                account.urls(),
                account.codes(),
                command.flags(),
                command.citation(),
                command.publishedOn(),
                List.of(),
                null);
    }

    PreparedReport with(IncidentContent resolved) {
        return new PreparedReport(command, account, licence, contentHash, resolved, termsAsOf);
    }

    /** What makes a report the same as another: all that it tells, and not when it was collected or how it was written. */
    private record Told(
            @JsonRawValue String account,
            String licence,
            @Nullable Sensitivity sensitivity,
            @Nullable LocalDate publishedOn,
            @Nullable String citation) {}
}
