package org.suivi.events.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suivi.events.account.Account;
import org.suivi.events.terms.Sensitivity;

/**
 * One report, read and validated, on its way into the record.
 *
 * @param source code of the registered source
 * @param sourceKey the source's own key; without one every report is a new one
 * @param revision the source's own revision; a lower or equal one never undoes what is recorded
 * @param licence null for the source's default
 * @param sensitivity null for the source's default
 * @param raw the report as received, a JSON document
 * @param flags what is odd about it and was taken all the same, as codes (`CASUALTIES_UNORDERED`)
 * @param importId the import that brought it, so that it can be taken back as a whole
 * @param onOther what to do when the key is recorded with other content
 */
public record ReportCommand(
        String source,
        @Nullable String sourceKey,
        @Nullable Integer revision,
        Account account,
        @Nullable String licence,
        @Nullable Sensitivity sensitivity,
        @Nullable Instant collectedAt,
        @Nullable LocalDate publishedOn,
        @Nullable String citation,
        String raw,
        List<String> flags,
        @Nullable String importId,
        Reporter reporter,
        OnOther onOther) {

    /** Flag of a report whose low, best and high are out of order. */
    public static final String CASUALTIES_UNORDERED = "CASUALTIES_UNORDERED";

    /** Who sends it: the key's organisation and subject. */
    public record Reporter(String organisation, String subject) {}

    /**
     * What other content under a known key is. REFUSE: a conflict; CORRECT: a new version; CORRECT_WITH_NEWS: a new version unless
     * the source said the same before, since a file or a batch that is sent again is a late retry of each of its rows.
     */
    public enum OnOther {
        REFUSE,
        CORRECT,
        CORRECT_WITH_NEWS
    }

    public ReportCommand {
        flags = List.copyOf(flags);
    }

    /**
     * The report itself if its source gave it a key or nothing tells the request from others; else under a key made of the whole
     * request: what was committed before the answer was lost is then found when the request comes again.
     */
    public ReportCommand orUnderKeyOf(@Nullable String request) {
        if (sourceKey != null || request == null) {
            return this;
        }
        String whole = String.join("\0", reporter.organisation(), request, raw);
        String key =
                UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
        return new ReportCommand(
                source,
                key,
                revision,
                account,
                licence,
                sensitivity,
                collectedAt,
                publishedOn,
                citation,
                raw,
                flags,
                importId,
                reporter,
                onOther);
    }
}
